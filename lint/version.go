package lint

// Name is the name of the program in every report.
const Name = "inrolint"

// Homepage is where the program can be read about.
const Homepage = "https://github.com/inrolint/inrolint"

// documentation is where the pages of the rules can be read; a finding's URL points to its rule's page.
const documentation = Homepage + "/blob/main/rules/"
