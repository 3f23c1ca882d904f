package report

// What SARIF 2.1.0 offers and this program writes of it.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html

type sarifLog struct {
	Schema  string     `json:"$schema"`
	Version string     `json:"version"`
	Runs    []sarifRun `json:"runs"`
}

type sarifRun struct {
	Tool         sarifTool                        `json:"tool"`
	Invocations  []sarifInvocation                `json:"invocations"`
	BaseIDs      map[string]sarifArtifactLocation `json:"originalUriBaseIds,omitempty"`
	Artifacts    []sarifArtifact                  `json:"artifacts"`
	Encoding     string                           `json:"defaultEncoding"`
	LineEnds     []string                         `json:"newlineSequences"`
	ColumnKind   string                           `json:"columnKind"`
	Results      []sarifResult                    `json:"results"`
	LanguageCode string                           `json:"language"`
}

type sarifTool struct {
	Driver sarifDriver `json:"driver"`
}

type sarifDriver struct {
	Name            string      `json:"name"`
	Version         string      `json:"version,omitempty"`
	SemanticVersion string      `json:"semanticVersion,omitempty"`
	InformationURI  string      `json:"informationUri"`
	Rules           []sarifRule `json:"rules"`
}

type sarifRule struct {
	ID               string              `json:"id"`
	Name             string              `json:"name"`
	ShortDescription *sarifMessage       `json:"shortDescription,omitempty"`
	FullDescription  *sarifMessage       `json:"fullDescription,omitempty"`
	Help             *sarifMessage       `json:"help,omitempty"`
	HelpURI          string              `json:"helpUri,omitempty"`
	Default          sarifRuleConfig     `json:"defaultConfiguration"`
	Properties       sarifRuleProperties `json:"properties"`
}

type sarifRuleConfig struct {
	Enabled bool   `json:"enabled"`
	Level   string `json:"level"`
}

type sarifRuleProperties struct {
	Tags            []string `json:"tags"`
	Group           string   `json:"group,omitempty"`
	ProblemSeverity string   `json:"problem.severity"` // GitHub sorts by it
}

type sarifMessage struct {
	Text     string `json:"text"`
	Markdown string `json:"markdown,omitempty"`
}

type sarifInvocation struct {
	Successful    bool                   `json:"executionSuccessful"`
	ExitCode      int                    `json:"exitCode"`
	WorkingDir    *sarifArtifactLocation `json:"workingDirectory,omitempty"`
	Notifications []sarifNotification    `json:"toolExecutionNotifications,omitempty"`
}

type sarifNotification struct {
	Level     string          `json:"level"`
	Message   sarifMessage    `json:"message"`
	Locations []sarifLocation `json:"locations,omitempty"`
}

type sarifArtifact struct {
	Location sarifArtifactLocation `json:"location"`
	Length   int                   `json:"length,omitempty"` // in bytes
	Roles    []string              `json:"roles,omitempty"`
}

type sarifArtifactLocation struct {
	URI       string `json:"uri,omitempty"`
	URIBaseID string `json:"uriBaseId,omitempty"`
	Index     *int   `json:"index,omitempty"`
}

type sarifResult struct {
	RuleID       string            `json:"ruleId"`
	RuleIndex    int               `json:"ruleIndex"`
	Level        string            `json:"level"`
	Message      sarifMessage      `json:"message"`
	Locations    []sarifLocation   `json:"locations"`
	Related      []sarifLocation   `json:"relatedLocations,omitempty"`
	CodeFlows    []sarifCodeFlow   `json:"codeFlows,omitempty"`
	Fingerprints map[string]string `json:"partialFingerprints"`
	Fixes        []sarifFix        `json:"fixes,omitempty"`
	Properties   *sarifResultBag   `json:"properties,omitempty"`
}

type sarifResultBag struct {
	Targets []string `json:"targets,omitempty"`
}

type sarifLocation struct {
	ID       *int                   `json:"id,omitempty"`
	Physical *sarifPhysicalLocation `json:"physicalLocation,omitempty"`
	Logical  []sarifLogicalLocation `json:"logicalLocations,omitempty"`
	Message  *sarifMessage          `json:"message,omitempty"`
}

type sarifPhysicalLocation struct {
	Artifact sarifArtifactLocation `json:"artifactLocation"`
	Region   *sarifRegion          `json:"region,omitempty"`
}

type sarifLogicalLocation struct {
	Name     string `json:"name,omitempty"`
	FullName string `json:"fullyQualifiedName,omitempty"`
	Kind     string `json:"kind,omitempty"`
}

// sarifRegion counts lines and columns from 1 and offsets from 0; ends of columns are exclusive. The offset and length
// in characters are there where the text is known.
type sarifRegion struct {
	StartLine   int  `json:"startLine"`
	StartColumn int  `json:"startColumn"`
	EndLine     int  `json:"endLine"`
	EndColumn   int  `json:"endColumn"`
	CharOffset  *int `json:"charOffset,omitempty"`
	CharLength  *int `json:"charLength,omitempty"`
	ByteOffset  int  `json:"byteOffset"`
	ByteLength  int  `json:"byteLength"`
}

type sarifCodeFlow struct {
	ThreadFlows []sarifThreadFlow `json:"threadFlows"`
}

type sarifThreadFlow struct {
	Locations []sarifThreadFlowLocation `json:"locations"`
}

type sarifThreadFlowLocation struct {
	Location sarifLocation `json:"location"`
}

type sarifFix struct {
	Description sarifMessage          `json:"description"`
	Changes     []sarifArtifactChange `json:"artifactChanges"`
	Properties  sarifFixBag           `json:"properties"`
}

type sarifFixBag struct {
	Safe bool `json:"safe"`
}

type sarifArtifactChange struct {
	Artifact     sarifArtifactLocation `json:"artifactLocation"`
	Replacements []sarifReplacement    `json:"replacements"`
}

// sarifReplacement names what is inserted even where that is nothing: readers stumble where it is absent.
type sarifReplacement struct {
	Deleted  sarifRegion  `json:"deletedRegion"`
	Inserted sarifContent `json:"insertedContent"`
}

type sarifContent struct {
	Text string `json:"text"`
}
