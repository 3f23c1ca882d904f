package flow

// Flag describes one yes/no fact. Rule files name it in when, unless and has; it is a bool field in expressions.
type Flag struct {
	Name string
	Doc  string // one sentence
}

// Bits of Definition.Flags.
const (
	DocHasBody = iota
	DocHasTitle
	DocHasActive
	DocHasTemplateID
	DocHasPrompt
	DocHasTriggers
	DocHasActions
	DocHasCampaignRules
	DocHasScenarioType
	DocHasID
	DocBroken
	DocActionsBroken
	DocTriggersBroken
	DocRulesBroken
	DocJSONC
	DocCall
	DocExport
	DocEnvelope
	DocTopLevelNotObject
	DocReadToolWrite
	DocTitleBlank
	DocActiveTrue
	DocSeveralModes
	DocNoMode
	DocPromptMode
	DocOtherMode
	DocActionsEmpty
	DocTriggersEmpty
	DocRulesEmpty
	DocActionsNonempty
	DocTriggersNonempty
	DocRulesNonempty
	DocActionsWithoutID
	DocKeepsActions
	DocHasInclusion
	DocRulesUnclear
	DocDeclared
	DocHasRecord
	DocRecordNotDraft
	DocDropsActions
	DocDropsTriggers
	DocTriggersUnclear
	DocCommentTrigger
	docFlagCount
)

// DocFlags are the yes/no facts of a document, by their bit.
var DocFlags = [docFlagCount]Flag{
	DocHasBody:           {"has_body", "There is a definition to read: the top level, or the arguments of a call that sends one, is an object and no response envelope."},
	DocHasTitle:          {"has_title", "title is there and not null."},
	DocHasActive:         {"has_active", "active is there and not null."},
	DocHasTemplateID:     {"has_template_id", "template_id is there and not null."},
	DocHasPrompt:         {"has_prompt", "prompt is there and not null."},
	DocHasTriggers:       {"has_triggers", "triggers is there and not null, of whatever type and length."},
	DocHasActions:        {"has_actions", "actions is there and not null, of whatever type and length."},
	DocHasCampaignRules:  {"has_campaign_rules", "campaign_rules is there and not null, of whatever type and length."},
	DocHasScenarioType:   {"has_scenario_type", "scenario_type is there and not null."},
	DocHasID:             {"has_id", "The definition has an id of its own that is not null."},
	DocBroken:            {"broken", "A syntax error stands directly inside the definition's object, so absence proves nothing."},
	DocActionsBroken:     {"actions_broken", "A syntax error stands directly inside the actions array."},
	DocTriggersBroken:    {"triggers_broken", "A syntax error stands directly inside the triggers array."},
	DocRulesBroken:       {"rules_broken", "A syntax error stands directly inside the campaign_rules array."},
	DocJSONC:             {"jsonc", "The file's name ends in .jsonc: comments and trailing commas are meant."},
	DocCall:              {"call", "The file is a tool call."},
	DocExport:            {"export", "The file is a bare body with an id at its top level: what the API answers, or an update made from it."},
	DocEnvelope:          {"envelope", "The definition stands inside a response envelope (\"scenario\" or \"campaign\"), so nothing of it is where the API reads it."},
	DocTopLevelNotObject: {"top_level_not_object", "The top-level value was read and is no object."},
	DocReadToolWrite:     {"read_tool_write", "The call asks a read tool (scenarios, campaigns) to write."},
	DocTitleBlank:        {"title_blank", "title is a string of nothing but white space."},
	DocActiveTrue:        {"active_true", "active is true."},
	DocSeveralModes:      {"several_modes", "More than one creation mode is present; an empty list and a blank prompt count as present."},
	DocNoMode:            {"no_mode", "No creation mode is present; an empty list and a blank prompt count as absent."},
	DocPromptMode:        {"prompt_mode", "A scenario with a prompt that is not blank."},
	DocOtherMode:         {"other_mode", "A creation mode other than listing triggers, actions or rules is present: template_id, or a scenario's prompt that is not blank."},
	DocActionsEmpty:      {"actions_empty", "actions is an unbroken array without elements."},
	DocTriggersEmpty:     {"triggers_empty", "triggers is an unbroken array without elements."},
	DocRulesEmpty:        {"rules_empty", "campaign_rules is an unbroken array without elements."},
	DocActionsNonempty:   {"actions_nonempty", "actions is an array with at least one element."},
	DocTriggersNonempty:  {"triggers_nonempty", "triggers is an array with at least one element."},
	DocRulesNonempty:     {"rules_nonempty", "campaign_rules is an array with at least one element."},
	DocActionsWithoutID:  {"actions_without_id", "actions lists at least one action and none of them has an id; never said of an array, or of actions, with syntax errors."},
	DocKeepsActions:      {"keeps_actions", "At least one action has an id."},
	DocHasInclusion:      {"has_inclusion", "At least one campaign rule is an inclusion."},
	DocRulesUnclear:      {"rules_unclear", "campaign_rules is of the wrong type or broken, or the rule_type of one of its rules is absent, invalid or unreadable, so that nothing can be said of inclusions."},
	DocDeclared:          {"declared", "The operation was said by a flag, the call, the configuration or the file's name, not read off the content."},
	DocHasRecord:         {"has_record", "The current record that the update changes is at hand (--against)."},
	DocRecordNotDraft:    {"record_not_draft", "The record is a campaign with a status other than draft."},
	DocDropsActions:      {"drops_actions", "The update's actions leave out at least one action of the record."},
	DocDropsTriggers:     {"drops_triggers", "The update's triggers leave out at least one trigger of the record."},
	DocTriggersUnclear:   {"triggers_unclear", "What can start a run is not known: there are no triggers, one is of unknown type or unreadable, or the list is broken."},
	DocCommentTrigger:    {"comment_trigger", "At least one trigger fires on comments."},
}

// Bits of Action.Flags.
const (
	ActHasActionKey = iota
	ActHasID
	ActHasParentKey
	ActHasParentID
	ActHasParentBranch
	ActHasActionType
	ActHasContent
	ActHasOptions
	ActHasMediaFile
	ActHasConversionLink
	ActHasSurvey
	ActHasFolder
	ActBroken
	ActNew
	ActKept
	ActRoot
	ActChild
	ActOrphan
	ActLinkUnknown
	ActOrphanKey
	ActOrphanID
	ActBothParents
	ActUnreachable
	ActInCycle
	ActKeyUsedBefore
	ActIDUsedBefore
	ActKeyShared
	ActIDShared
	ActLaterRoot
	ActParentlessNew
	ActBranchWithoutParent
	ActBranchMissing
	ActBranchOnLinear
	ActBranchInvalid
	ActBranchOutOfRange
	ActBranchUsedBefore
	ActHasGap
	ActHasUnhandled
	ActOneSided
	ActBeforeParent
	ActKeyBlank
	ActKeyBlankEdges
	ActKeyLookAlike
	ActTypeBlank
	ActTypeKnown
	ActTypeLinear
	ActTypeOpen
	ActTypeSplit
	ActMessageLike
	ActIDNotInRecord
	ActParentDropped
	ActTypeChanged
	ActSecondReply
	ActWindowClosed
	ActFirstUnopened
	actFlagCount
)

// ActionFlags are the yes/no facts of an action, by their bit.
var ActionFlags = [actFlagCount]Flag{
	ActHasActionKey:        {"has_action_key", "action_key is there and not null."},
	ActHasID:               {"has_id", "id is there and not null, of whatever type."},
	ActHasParentKey:        {"has_parent_key", "parent_key is there and not null."},
	ActHasParentID:         {"has_parent_id", "parent_id is there and not null."},
	ActHasParentBranch:     {"has_parent_branch", "parent_branch is there and not null."},
	ActHasActionType:       {"has_action_type", "action_type is there and not null."},
	ActHasContent:          {"has_content", "content is there and not null."},
	ActHasOptions:          {"has_options", "options is there and not null."},
	ActHasMediaFile:        {"has_media_file", "media_file is there and not null."},
	ActHasConversionLink:   {"has_conversion_link", "conversion_link is there and not null."},
	ActHasSurvey:           {"has_survey", "survey is there and not null."},
	ActHasFolder:           {"has_folder", "folder is there and not null."},
	ActBroken:              {"broken", "A syntax error stands directly inside the action's object, so absence proves nothing."},
	ActNew:                 {"new", "The action has no id: it is to be created."},
	ActKept:                {"kept", "The action has an id: it is there already."},
	ActRoot:                {"root", "The action names no parent."},
	ActChild:               {"child", "The action's parent was found in this definition."},
	ActOrphan:              {"orphan", "The action names a parent and none that it names is in this definition."},
	ActLinkUnknown:         {"link_unknown", "The action's parent reference cannot be judged: wrong type, a variable, half-read, or what it names may have been lost to a syntax error."},
	ActOrphanKey:           {"orphan_key", "parent_key names no action_key of this definition."},
	ActOrphanID:            {"orphan_id", "parent_id names no id of this definition."},
	ActBothParents:         {"both_parents", "Both parent_key and parent_id are there."},
	ActUnreachable:         {"unreachable", "The action hangs below an orphan or a cycle, so it can never run; the orphan and the members of the cycle are not meant."},
	ActInCycle:             {"in_cycle", "The action is a member of a loop of parents."},
	ActKeyUsedBefore:       {"key_used_before", "An earlier action has the same action_key."},
	ActIDUsedBefore:        {"id_used_before", "An earlier action has the same id."},
	ActKeyShared:           {"key_shared", "Another action, earlier or later, has the same action_key."},
	ActIDShared:            {"id_shared", "Another action, earlier or later, has the same id."},
	ActLaterRoot:           {"later_root", "The action names no parent and an earlier one does not either; never said of rows with an id in an update, of parentless_new rows, of broken rows and in a broken list."},
	ActParentlessNew:       {"parentless_new", "A new action without a parent in an update that keeps at least one action; never said of broken rows."},
	ActBranchWithoutParent: {"branch_without_parent", "parent_branch is there but the action names no parent; never said of rows with an id in an update and of broken rows."},
	ActBranchMissing:       {"branch_missing", "The parent branches, all its labels are known, and the action has no parent_branch; never said of rows with an id in an update and of broken rows."},
	ActBranchOnLinear:      {"branch_on_linear", "parent_branch is there but the parent's type is known to have no branches."},
	ActBranchInvalid:       {"branch_invalid", "parent_branch is no label of the parent."},
	ActBranchOutOfRange:    {"branch_out_of_range", "parent_branch is option_N with N at or beyond the number of the parent's buttons or answers."},
	ActBranchUsedBefore:    {"branch_used_before", "An earlier action hangs on the same parent and the same known label, or on the same parent without branches."},
	ActHasGap:              {"has_gap", "The action's indexed branches cannot be counted, and the ones its children use leave one out."},
	ActHasUnhandled:        {"has_unhandled", "A known branch of the action has no child while another has one; never said of open types and of splits."},
	ActOneSided:            {"one_sided", "The action is a split and a fixed branch of it has no child while another has one."},
	ActBeforeParent:        {"before_parent", "The action stands before its parent in the array; never said of members of a cycle."},
	ActKeyBlank:            {"key_blank", "action_key is a string of nothing but white space."},
	ActKeyBlankEdges:       {"key_blank_edges", "action_key begins or ends with white space."},
	ActKeyLookAlike:        {"key_look_alike", "An earlier, different action_key differs from this one only by case or look-alike characters."},
	ActTypeBlank:           {"type_blank", "action_type is a string of nothing but white space."},
	ActTypeKnown:           {"type_known", "The catalogue knows the action's type."},
	ActTypeLinear:          {"type_linear", "The action's type is known to have no branches."},
	ActTypeOpen:            {"type_open", "The action's type has more branch labels than are known."},
	ActTypeSplit:           {"type_split", "The action's type sends each contact down one of its branches by chance."},
	ActMessageLike:         {"message_like", "The action's type sends the contact a message."},
	ActIDNotInRecord:       {"id_not_in_record", "The current record lists no action with this id."},
	ActParentDropped:       {"parent_dropped", "In the current record the action hangs below one that the update leaves out, and the update gives it no other parent."},
	ActTypeChanged:         {"type_changed", "The current record gives the action another action_type."},
	ActSecondReply:         {"second_reply", "Only comments start a run, and the action is the second message on its way before the contact has answered; once for each way."},
	ActWindowClosed:        {"window_closed", "The action is a message that is sent when its parent has expired, 24 hours or more after the contact could last have written."},
	ActFirstUnopened:       {"first_unopened", "The action is the first message, in tree order, of a campaign or of a scenario that a trigger starts without a message from the contact."},
}

// Bits of Trigger.Flags.
const (
	TrigHasID = iota
	TrigHasTriggerType
	TrigHasOptions
	TrigBroken
	TrigNew
	TrigKept
	TrigIDUsedBefore
	TrigTypeBlank
	TrigTypeKnown
	TrigIDNotInRecord
	TrigRepeated
	TrigShadowed
	trigFlagCount
)

// TriggerFlags are the yes/no facts of a trigger, by their bit.
var TriggerFlags = [trigFlagCount]Flag{
	TrigHasID:          {"has_id", "id is there and not null, of whatever type."},
	TrigHasTriggerType: {"has_trigger_type", "trigger_type is there and not null."},
	TrigHasOptions:     {"has_options", "options is there and not null."},
	TrigBroken:         {"broken", "A syntax error stands directly inside the trigger's object, so absence proves nothing."},
	TrigNew:            {"new", "The trigger has no id: it is to be created."},
	TrigKept:           {"kept", "The trigger has an id: it is there already."},
	TrigIDUsedBefore:   {"id_used_before", "An earlier trigger has the same id."},
	TrigTypeBlank:      {"type_blank", "trigger_type is a string of nothing but white space."},
	TrigTypeKnown:      {"type_known", "The catalogue knows the trigger's type."},
	TrigIDNotInRecord:  {"id_not_in_record", "The current record lists no trigger with this id."},
	TrigRepeated:       {"repeated", "An earlier trigger is deep-equal to this one."},
	TrigShadowed:       {"shadowed", "The trigger has a filter, and another one of its type has none."},
}

// Bits of CampaignRule.Flags.
const (
	RuleHasListType = iota
	RuleHasRuleType
	RuleHasDestinationID
	RuleBroken
	RuleRepeated
	RuleContradicts
	RulePlaceholderID
	ruleFlagCount
)

// RuleFlags are the yes/no facts of a campaign rule, by their bit.
var RuleFlags = [ruleFlagCount]Flag{
	RuleHasListType:      {"has_list_type", "list_type is there and not null."},
	RuleHasRuleType:      {"has_rule_type", "rule_type is there and not null."},
	RuleHasDestinationID: {"has_destination_id", "destination_id is there and not null."},
	RuleBroken:           {"broken", "A syntax error stands directly inside the rule's object, so absence proves nothing."},
	RuleRepeated:         {"repeated", "An earlier rule has the same properties with the same values."},
	RuleContradicts:      {"contradicts", "An earlier rule includes the list that this one excludes, or the reverse."},
	RulePlaceholderID:    {"placeholder_id", "destination_id is 123, the example of the documentation."},
}

// Bits of Cycle.Flags.
const (
	CycleSelf = iota
	cycleFlagCount
)

// CycleFlags are the yes/no facts of a cycle, by their bit.
var CycleFlags = [cycleFlagCount]Flag{
	CycleSelf: {"self", "The cycle has one member: an action that names itself as its parent."},
}

// Bits of Branch.Flags.
const (
	BrKnown = iota
	BrIndexed
	BrLinear
	BrHasChildren
	BrSeveralChildren
	branchFlagCount
)

// BranchFlags are the yes/no facts of a branch, by their bit.
var BranchFlags = [branchFlagCount]Flag{
	BrKnown:           {"known", "The label is one of the parent's: fixed, or counted among its buttons or answers, or indexed where they cannot be counted."},
	BrIndexed:         {"indexed", "The label is one of the parent's indexed ones, option_N."},
	BrLinear:          {"linear", "The one way on from a parent without branches; the label is empty."},
	BrHasChildren:     {"has_children", "At least one action hangs on the branch."},
	BrSeveralChildren: {"several_children", "More than one action hangs on the branch."},
}

// Bits of Inline.Flags.
const (
	InlineIsObject = iota
	InlineReference
	InlineMisplaced
	InlineRefusedByREST
	InlineRefusedByMCP
	inlineFlagCount
)

// InlineFlags are the yes/no facts of an inline object, by their bit.
var InlineFlags = [inlineFlagCount]Flag{
	InlineIsObject:      {"is_object", "The value is an object."},
	InlineReference:     {"reference", "The value is an unbroken object with nothing but id: it names an existing record."},
	InlineMisplaced:     {"misplaced", "The action's type is known not to use this inline object."},
	InlineRefusedByREST: {"refused_by_rest", "The REST API takes no such inline object in a definition of this kind; of unknown kind: in none of either kind."},
	InlineRefusedByMCP:  {"refused_by_mcp", "The MCP tools take no such inline object in a definition of this kind; of unknown kind: in none of either kind."},
}

// Bits of MediaFile.Flags.
const (
	MediaIsObject = iota
	MediaBroken
	MediaInLink
	MediaHasID
	MediaHasFileURL
	MediaBoth
	MediaNeither
	MediaURLInvalid
	MediaURLPrivate
	MediaURLExtensionRefused
	MediaURLSharePage
	mediaFlagCount
)

// MediaFlags are the yes/no facts of a media_file, by their bit.
var MediaFlags = [mediaFlagCount]Flag{
	MediaIsObject:            {"is_object", "The value is an object."},
	MediaBroken:              {"broken", "A syntax error stands directly inside the object, or the value was half-read."},
	MediaInLink:              {"in_link", "The media_file stands in a conversion_link, as its cover."},
	MediaHasID:               {"has_id", "id is there and not null."},
	MediaHasFileURL:          {"has_file_url", "file_url is there and not null."},
	MediaBoth:                {"both", "Both id and file_url are there."},
	MediaNeither:             {"neither", "An unbroken object with neither id nor file_url."},
	MediaURLInvalid:          {"url_invalid", "file_url is a string that is no absolute http or https URL, as far as its variables let that be seen."},
	MediaURLPrivate:          {"url_private", "The host of file_url is loopback, private or otherwise not public."},
	MediaURLExtensionRefused: {"url_extension_refused", "The path of file_url ends in the extension of a file format that the platform does not take."},
	MediaURLSharePage:        {"url_share_page", "file_url is a known service's page about a file, not the file."},
}

// Bits of Text.Flags.
const (
	TextInBody = iota
	TextReference
	TextSecret
	TextHasVariable
	textFlagCount
)

// TextFlags are the yes/no facts of a string value, by their bit.
var TextFlags = [textFlagCount]Flag{
	TextInBody:      {"in_body", "The value belongs to the definition, not to the tool call round it."},
	TextReference:   {"reference", "The value is read literally by the API: a key, an id, a type, a branch label."},
	TextSecret:      {"secret", "The value holds a bearer token, a password in a URL, or a literal secret in a header or URL of a request."},
	TextHasVariable: {"has_variable", "The value holds {{ or {%."},
}
