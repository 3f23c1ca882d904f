package lint

// Name is the name of the program in every report.
const Name = "inrolint"

// documentation is where the pages of the rules can be read; a finding's URL points to its rule's page.
const documentation = "https://github.com/inrolint/inrolint/blob/main/rules/"
