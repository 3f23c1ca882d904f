// Code generated from the rule files by go generate; DO NOT EDIT.

//go:build !bootstrap

package rules

var builtin = []*Rule{
	{
		ID: "overlapping-keyword", Group: "across-files", Summary: "Another active scenario catches the same comment", Scope: "overlap", Since: "0.1.0",
		Severity: Info, WhenOn: Info,
		levels: []levelCase{
			{level: Warning,
				when: &expr{source: "overlap.caption", checked: "\x12\r\b\x01\x12\t\n\aoverlap\x1a\r\b\x01\x12\tJ\aOverlap\x1a\x06\b\x02\x12\x02\x18\x01\"\x1c\x10\x02*\x18\n\r\x10\x01\"\t\n\aoverlap\x12\acaption",
					quick: []quickOp{
						{2, "caption", ""},
					},
				},
			},
		},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{
				expr: &expr{source: "overlap.caption ? \"The caption word \\\"\" + overlap.word + \"\\\" is part of \\\"\" + overlap.other_word + \"\\\", so this scenario answers the other one's posts as well\" : \"Another active scenario answers the comment word \\\"\" + overlap.other_word + \"\\\", and no caption tells the two apart\"", checked: "\x12\r\b\x01\x12\t\n\aoverlap\x12\x11\b\x03\x12\r\x1a\vconditional\x12\x10\b\x05\x12\f\x1a\nadd_string\x12\r\b\x06\x12\t\n\aoverlap\x12\x10\b\b\x12\f\x1a\nadd_string\x12\x10\b\n\x12\f\x1a\nadd_string\x12\r\b\v\x12\t\n\aoverlap\x12\x10\b\r\x12\f\x1a\nadd_string\x12\x10\b\x10\x12\f\x1a\nadd_string\x12\r\b\x11\x12\t\n\aoverlap\x12\x10\b\x13\x12\f\x1a\nadd_string\x1a\r\b\x01\x12\tJ\aOverlap\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\r\b\x06\x12\tJ\aOverlap\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\x1a\r\b\v\x12\tJ\aOverlap\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x05\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\x06\b\x0f\x12\x02\x18\x05\x1a\x06\b\x10\x12\x02\x18\x05\x1a\r\b\x11\x12\tJ\aOverlap\x1a\x06\b\x12\x12\x02\x18\x05\x1a\x06\b\x13\x12\x02\x18\x05\x1a\x06\b\x14\x12\x02\x18\x05\"\xa7\x03\x10\x032\xa2\x03\x12\x05_?_:_\x1a\x1c\x10\x02*\x18\n\r\x10\x01\"\t\n\aoverlap\x12\acaption\x1a\xda\x01\x10\r2\xd5\x01\x12\x03_+_\x1a\x8c\x01\x10\n2\x87\x01\x12\x03_+_\x1a_\x10\b2[\x12\x03_+_\x1a>\x10\x052:\x12\x03_+_\x1a\x18\x10\x04\x1a\x142\x12The caption word \"\x1a\x19\x10\a*\x15\n\r\x10\x06\"\t\n\aoverlap\x12\x04word\x1a\x14\x10\t\x1a\x102\x0e\" is part of \"\x1a\x1f\x10\f*\x1b\n\r\x10\v\"\t\n\aoverlap\x12\nother_word\x1a?\x10\x0e\x1a;29\", so this scenario answers the other one's posts as well\x1a\x9d\x01\x10\x132\x98\x01\x12\x03_+_\x1ad\x10\x102`\x12\x03_+_\x1a8\x10\x0f\x1a422Another active scenario answers the comment word \"\x1a\x1f\x10\x12*\x1b\n\r\x10\x11\"\t\n\aoverlap\x12\nother_word\x1a+\x10\x14\x1a'2%\", and no caption tells the two apart",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "overlap.caption"}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "The caption word \""}, {kind: 0, name: "overlap.word"}}}, {kind: 1, name: "\" is part of \""}}}, {kind: 0, name: "overlap.other_word"}}}, {kind: 1, name: "\", so this scenario answers the other one's posts as well"}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "Another active scenario answers the comment word \""}, {kind: 0, name: "overlap.other_word"}}}, {kind: 1, name: "\", and no caption tells the two apart"}}}}},
				},
			},
			{
				expr: &expr{source: "overlap.other_title == \"\" ? \"\" : \" (\" + overlap.other_title + \")\"", checked: "\x12\r\b\x01\x12\t\n\aoverlap\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x12\x10\b\b\x12\f\x1a\nadd_string\x12\r\b\t\x12\t\n\aoverlap\x12\x10\b\v\x12\f\x1a\nadd_string\x1a\r\b\x01\x12\tJ\aOverlap\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\r\b\t\x12\tJ\aOverlap\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\"\x95\x01\x10\x052\x90\x01\x12\x05_?_:_\x1a4\x10\x0320\x12\x04_==_\x1a \x10\x02*\x1c\n\r\x10\x01\"\t\n\aoverlap\x12\vother_title\x1a\x06\x10\x04\x1a\x022\x00\x1a\x06\x10\x06\x1a\x022\x00\x1aI\x10\v2E\x12\x03_+_\x1a5\x10\b21\x12\x03_+_\x1a\b\x10\a\x1a\x042\x02 (\x1a \x10\n*\x1c\n\r\x10\t\"\t\n\aoverlap\x12\vother_title\x1a\a\x10\f\x1a\x032\x01)",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "overlap.other_title"}, {kind: 1}}}, {kind: 1}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: " ("}, {kind: 0, name: "overlap.other_title"}}}, {kind: 1, name: ")"}}}}},
				},
			},
			{text: "."},
		},
		why: template{
			{
				expr: &expr{source: "overlap.caption ? \"Caption words match inside longer ones, so one comment starts both scenarios.\" : \"One comment starts both scenarios, and Instagram allows one private reply to it.\"", checked: "\x12\r\b\x01\x12\t\n\aoverlap\x12\x11\b\x03\x12\r\x1a\vconditional\x1a\r\b\x01\x12\tJ\aOverlap\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\"\xd7\x01\x10\x032\xd2\x01\x12\x05_?_:_\x1a\x1c\x10\x02*\x18\n\r\x10\x01\"\t\n\aoverlap\x12\acaption\x1aS\x10\x04\x1aO2MCaption words match inside longer ones, so one comment starts both scenarios.\x1aV\x10\x05\x1aR2POne comment starts both scenarios, and Instagram allows one private reply to it.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "overlap.caption"}, {kind: 1, name: "Caption words match inside longer ones, so one comment starts both scenarios."}, {kind: 1, name: "One comment starts both scenarios, and Instagram allows one private reply to it."}}},
				},
			},
		},
		help: template{
			{
				expr: &expr{source: "overlap.caption ? \"Use words that are not part of each other, for example with a letter at the end.\" : \"Use another word, narrow the posts down with caption_keywords, or switch one of the two off.\"", checked: "\x12\r\b\x01\x12\t\n\aoverlap\x12\x11\b\x03\x12\r\x1a\vconditional\x1a\r\b\x01\x12\tJ\aOverlap\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\"\xe6\x01\x10\x032\xe1\x01\x12\x05_?_:_\x1a\x1c\x10\x02*\x18\n\r\x10\x01\"\t\n\aoverlap\x12\acaption\x1aV\x10\x04\x1aR2PUse words that are not part of each other, for example with a letter at the end.\x1ab\x10\x05\x1a^2\\Use another word, narrow the posts down with caption_keywords, or switch one of the two off.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "overlap.caption"}, {kind: 1, name: "Use words that are not part of each other, for example with a letter at the end."}, {kind: 1, name: "Use another word, narrow the posts down with caption_keywords, or switch one of the two off."}}},
				},
			},
		},
		related: []relatedPlace{
			{at: place{placeNamed, "other"},
				message: template{
					{text: "This is the word of the other scenario."},
				},
			},
		},
	},
	{
		ID: "button-count", Group: "action-content", Summary: "A message with buttons has none, or more than three", Scope: "choices", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		only: only{kinds: 0, ops: 0, targets: 0, types: []string{"button_template"}},
		assert: &expr{source: "!choices.too_few && !choices.too_many", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\r\b\x02\x12\t\n\achoices\x12\x11\b\x04\x12\r\x1a\vlogical_not\x12\r\b\x05\x12\t\n\achoices\x12\x11\b\a\x12\r\x1a\vlogical_and\x1a\x06\b\x01\x12\x02\x18\x01\x1a\r\b\x02\x12\tJ\aChoices\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x01\x1a\r\b\x05\x12\tJ\aChoices\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x01\"[\x10\a2W\x12\x04_&&_\x1a&\x10\x012\"\x12\x02!_\x1a\x1c\x10\x03*\x18\n\r\x10\x02\"\t\n\achoices\x12\atoo_few\x1a'\x10\x042#\x12\x02!_\x1a\x1d\x10\x06*\x19\n\r\x10\x05\"\t\n\achoices\x12\btoo_many",
			quick: []quickOp{
				{0, "too_few", ""},
				{8, "", ""},
				{0, "too_many", ""},
				{8, "", ""},
				{9, "", ""},
			},
		},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{
				expr: &expr{source: "choices.too_many ? \"This message has \" + string(choices.count) + \" buttons; Instagram takes \" + string(choices.max) + \" at most.\" : \"This message with buttons has no buttons.\"", checked: "\x12\r\b\x01\x12\t\n\achoices\x12\x11\b\x03\x12\r\x1a\vconditional\x12\x10\b\x05\x12\f\x1a\nadd_string\x12\x15\b\x06\x12\x11\x1a\x0fint64_to_string\x12\r\b\a\x12\t\n\achoices\x12\x10\b\t\x12\f\x1a\nadd_string\x12\x10\b\v\x12\f\x1a\nadd_string\x12\x15\b\f\x12\x11\x1a\x0fint64_to_string\x12\r\b\r\x12\t\n\achoices\x12\x10\b\x0f\x12\f\x1a\nadd_string\x1a\r\b\x01\x12\tJ\aChoices\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\r\b\a\x12\tJ\aChoices\x1a\x06\b\b\x12\x02\x18\x02\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\x1a\r\b\r\x12\tJ\aChoices\x1a\x06\b\x0e\x12\x02\x18\x02\x1a\x06\b\x0f\x12\x02\x18\x05\x1a\x06\b\x10\x12\x02\x18\x05\x1a\x06\b\x11\x12\x02\x18\x05\"\xaa\x02\x10\x032\xa5\x02\x12\x05_?_:_\x1a\x1d\x10\x02*\x19\n\r\x10\x01\"\t\n\achoices\x12\btoo_many\x1a\xcb\x01\x10\x0f2\xc6\x01\x12\x03_+_\x1a\xad\x01\x10\v2\xa8\x01\x12\x03_+_\x1ay\x10\t2u\x12\x03_+_\x1aL\x10\x052H\x12\x03_+_\x1a\x17\x10\x04\x1a\x132\x11This message has \x1a(\x10\x062$\x12\x06string\x1a\x1a\x10\b*\x16\n\r\x10\a\"\t\n\achoices\x12\x05count\x1a \x10\n\x1a\x1c2\x1a buttons; Instagram takes \x1a&\x10\f2\"\x12\x06string\x1a\x18\x10\x0e*\x14\n\r\x10\r\"\t\n\achoices\x12\x03max\x1a\x0f\x10\x10\x1a\v2\t at most.\x1a/\x10\x11\x1a+2)This message with buttons has no buttons.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "choices.too_many"}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "This message has "}, {kind: 12, args: []plain{{kind: 0, name: "choices.count"}}}}}, {kind: 1, name: " buttons; Instagram takes "}}}, {kind: 12, args: []plain{{kind: 0, name: "choices.max"}}}}}, {kind: 1, name: " at most."}}}, {kind: 1, name: "This message with buttons has no buttons."}}},
				},
			},
		},
		why: template{
			{text: "Instagram refuses the message when it is sent, long after the definition was accepted."},
		},
		help: template{
			{
				expr: &expr{source: "choices.too_many ? \"Remove buttons, put the others into a second message, or ask a question with answers to tap.\" : \"List one to \" + string(choices.max) + \" under options.buttons, such as {\\\"title\\\": \\\"Yes\\\", \\\"payload\\\": \\\"option_0\\\"}; a text alone is of type \\\"message\\\".\"", checked: "\x12\r\b\x01\x12\t\n\achoices\x12\x11\b\x03\x12\r\x1a\vconditional\x12\x10\b\x06\x12\f\x1a\nadd_string\x12\x15\b\a\x12\x11\x1a\x0fint64_to_string\x12\r\b\b\x12\t\n\achoices\x12\x10\b\n\x12\f\x1a\nadd_string\x1a\r\b\x01\x12\tJ\aChoices\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\r\b\b\x12\tJ\aChoices\x1a\x06\b\t\x12\x02\x18\x02\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\"\xd6\x02\x10\x032\xd1\x02\x12\x05_?_:_\x1a\x1d\x10\x02*\x19\n\r\x10\x01\"\t\n\achoices\x12\btoo_many\x1ab\x10\x04\x1a^2\\Remove buttons, put the others into a second message, or ask a question with answers to tap.\x1a\xc4\x01\x10\n2\xbf\x01\x12\x03_+_\x1aE\x10\x062A\x12\x03_+_\x1a\x12\x10\x05\x1a\x0e2\fList one to \x1a&\x10\a2\"\x12\x06string\x1a\x18\x10\t*\x14\n\r\x10\b\"\t\n\achoices\x12\x03max\x1aq\x10\v\x1am2k under options.buttons, such as {\"title\": \"Yes\", \"payload\": \"option_0\"}; a text alone is of type \"message\".",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "choices.too_many"}, {kind: 1, name: "Remove buttons, put the others into a second message, or ask a question with answers to tap."}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "List one to "}, {kind: 12, args: []plain{{kind: 0, name: "choices.max"}}}}}, {kind: 1, name: " under options.buttons, such as {\"title\": \"Yes\", \"payload\": \"option_0\"}; a text alone is of type \"message\"."}}}}},
				},
			},
		},
	},
	{
		ID: "button-payload", Group: "action-content", Summary: "The payload of a button is missing, used twice, or not the label of its branch", Scope: "button", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		only: only{kinds: 0, ops: 0, targets: 0, types: []string{"button_template"}},
		assert: &expr{source: "!button.payload_absent && !button.payload_repeated && !button.payload_not_label", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\f\b\x02\x12\b\n\x06button\x12\x11\b\x04\x12\r\x1a\vlogical_not\x12\f\b\x05\x12\b\n\x06button\x12\x11\b\a\x12\r\x1a\vlogical_and\x12\x11\b\b\x12\r\x1a\vlogical_not\x12\f\b\t\x12\b\n\x06button\x12\x11\b\v\x12\r\x1a\vlogical_and\x1a\x06\b\x01\x12\x02\x18\x01\x1a\f\b\x02\x12\bJ\x06Button\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x01\x1a\f\b\x05\x12\bJ\x06Button\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x01\x1a\x06\b\b\x12\x02\x18\x01\x1a\f\b\t\x12\bJ\x06Button\x1a\x06\b\n\x12\x02\x18\x01\x1a\x06\b\v\x12\x02\x18\x01\"\xa6\x01\x10\v2\xa1\x01\x12\x04_&&_\x1ah\x10\a2d\x12\x04_&&_\x1a,\x10\x012(\x12\x02!_\x1a\"\x10\x03*\x1e\n\f\x10\x02\"\b\n\x06button\x12\x0epayload_absent\x1a.\x10\x042*\x12\x02!_\x1a$\x10\x06* \n\f\x10\x05\"\b\n\x06button\x12\x10payload_repeated\x1a/\x10\b2+\x12\x02!_\x1a%\x10\n*!\n\f\x10\t\"\b\n\x06button\x12\x11payload_not_label",
			quick: []quickOp{
				{0, "payload_absent", ""},
				{8, "", ""},
				{0, "payload_repeated", ""},
				{8, "", ""},
				{9, "", ""},
				{0, "payload_not_label", ""},
				{8, "", ""},
				{9, "", ""},
			},
		},
		at: []place{
			{placeValue, "payload"},
		},
		message: template{
			{
				expr: &expr{source: "button.payload_absent ? \"This button has no payload.\" : button.payload_repeated ? \"Another button of this message has the payload \\\"\" + button.payload + \"\\\" too.\" : \"The payload \\\"\" + button.payload + \"\\\" is not the label of this button\\'s branch.\"", checked: "\x12\f\b\x01\x12\b\n\x06button\x12\x11\b\x03\x12\r\x1a\vconditional\x12\f\b\x05\x12\b\n\x06button\x12\x11\b\a\x12\r\x1a\vconditional\x12\x10\b\t\x12\f\x1a\nadd_string\x12\f\b\n\x12\b\n\x06button\x12\x10\b\f\x12\f\x1a\nadd_string\x12\x10\b\x0f\x12\f\x1a\nadd_string\x12\f\b\x10\x12\b\n\x06button\x12\x10\b\x12\x12\f\x1a\nadd_string\x1a\f\b\x01\x12\bJ\x06Button\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\f\b\x05\x12\bJ\x06Button\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\f\b\n\x12\bJ\x06Button\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x05\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\x06\b\x0f\x12\x02\x18\x05\x1a\f\b\x10\x12\bJ\x06Button\x1a\x06\b\x11\x12\x02\x18\x05\x1a\x06\b\x12\x12\x02\x18\x05\x1a\x06\b\x13\x12\x02\x18\x05\"\xfc\x02\x10\x032\xf7\x02\x12\x05_?_:_\x1a\"\x10\x02*\x1e\n\f\x10\x01\"\b\n\x06button\x12\x0epayload_absent\x1a!\x10\x04\x1a\x1d2\x1bThis button has no payload.\x1a\xa6\x02\x10\a2\xa1\x02\x12\x05_?_:_\x1a$\x10\x06* \n\f\x10\x05\"\b\n\x06button\x12\x10payload_repeated\x1aw\x10\f2s\x12\x03_+_\x1a^\x10\t2Z\x12\x03_+_\x1a6\x10\b\x1a220Another button of this message has the payload \"\x1a\x1b\x10\v*\x17\n\f\x10\n\"\b\n\x06button\x12\apayload\x1a\f\x10\r\x1a\b2\x06\" too.\x1ay\x10\x122u\x12\x03_+_\x1a;\x10\x0f27\x12\x03_+_\x1a\x13\x10\x0e\x1a\x0f2\rThe payload \"\x1a\x1b\x10\x11*\x17\n\f\x10\x10\"\b\n\x06button\x12\apayload\x1a1\x10\x13\x1a-2+\" is not the label of this button's branch.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "button.payload_absent"}, {kind: 1, name: "This button has no payload."}, {kind: 5, args: []plain{{kind: 0, name: "button.payload_repeated"}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "Another button of this message has the payload \""}, {kind: 0, name: "button.payload"}}}, {kind: 1, name: "\" too."}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "The payload \""}, {kind: 0, name: "button.payload"}}}, {kind: 1, name: "\" is not the label of this button's branch."}}}}}}},
				},
			},
		},
		why: template{
			{text: "A tap on the button goes on at the branch with the label of its payload: \"option_0\" for the first, \"option_1\" for the second."},
		},
		help: template{
			{
				expr: &expr{source: "button.payload_repeated && !button.payload_not_label ? \"Give the other button the label of its own place.\" : \"Write \\\"payload\\\": \\\"\" + button.label + \"\\\".\"", checked: "\x12\f\b\x01\x12\b\n\x06button\x12\x11\b\x03\x12\r\x1a\vlogical_not\x12\f\b\x04\x12\b\n\x06button\x12\x11\b\x06\x12\r\x1a\vlogical_and\x12\x11\b\a\x12\r\x1a\vconditional\x12\x10\b\n\x12\f\x1a\nadd_string\x12\f\b\v\x12\b\n\x06button\x12\x10\b\r\x12\f\x1a\nadd_string\x1a\f\b\x01\x12\bJ\x06Button\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x01\x1a\f\b\x04\x12\bJ\x06Button\x1a\x06\b\x05\x12\x02\x18\x01\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\x1a\f\b\v\x12\bJ\x06Button\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x05\x1a\x06\b\x0e\x12\x02\x18\x05\"\xfd\x01\x10\a2\xf8\x01\x12\x05_?_:_\x1aa\x10\x062]\x12\x04_&&_\x1a$\x10\x02* \n\f\x10\x01\"\b\n\x06button\x12\x10payload_repeated\x1a/\x10\x032+\x12\x02!_\x1a%\x10\x05*!\n\f\x10\x04\"\b\n\x06button\x12\x11payload_not_label\x1a7\x10\b\x1a321Give the other button the label of its own place.\x1aS\x10\r2O\x12\x03_+_\x1a>\x10\n2:\x12\x03_+_\x1a\x18\x10\t\x1a\x142\x12Write \"payload\": \"\x1a\x19\x10\f*\x15\n\f\x10\v\"\b\n\x06button\x12\x05label\x1a\b\x10\x0e\x1a\x042\x02\".",
					plain: &plain{kind: 5, args: []plain{{kind: 6, args: []plain{{kind: 0, name: "button.payload_repeated"}, {kind: 8, args: []plain{{kind: 0, name: "button.payload_not_label"}}}}}, {kind: 1, name: "Give the other button the label of its own place."}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "Write \"payload\": \""}, {kind: 0, name: "button.label"}}}, {kind: 1, name: "\"."}}}}},
				},
			},
		},
		suggest: &suggest{shared: false,
			value: &expr{source: "button.payload_not_label ? button.label : \"\"", checked: "\x12\f\b\x01\x12\b\n\x06button\x12\x11\b\x03\x12\r\x1a\vconditional\x12\f\b\x04\x12\b\n\x06button\x1a\f\b\x01\x12\bJ\x06Button\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\f\b\x04\x12\bJ\x06Button\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\"U\x10\x032Q\x12\x05_?_:_\x1a%\x10\x02*!\n\f\x10\x01\"\b\n\x06button\x12\x11payload_not_label\x1a\x19\x10\x05*\x15\n\f\x10\x04\"\b\n\x06button\x12\x05label\x1a\x06\x10\x06\x1a\x022\x00",
				plain: &plain{kind: 5, args: []plain{{kind: 0, name: "button.payload_not_label"}, {kind: 0, name: "button.label"}, {kind: 1}}},
			},
		},
		related: []relatedPlace{
			{at: place{placeNamed, "first-same-payload"},
				message: template{
					{text: "first used here"},
				},
			},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Change it to \""},
					{
						expr: &expr{source: "button.label", checked: "\x12\f\b\x01\x12\b\n\x06button\x1a\f\b\x01\x12\bJ\x06Button\x1a\x06\b\x02\x12\x02\x18\x05\"\x19\x10\x02*\x15\n\f\x10\x01\"\b\n\x06button\x12\x05label",
							plain: &plain{kind: 0, name: "button.label"},
						},
					},
					{text: "\""},
				},
				when: &expr{source: "button.payload_not_label", checked: "\x12\f\b\x01\x12\b\n\x06button\x1a\f\b\x01\x12\bJ\x06Button\x1a\x06\b\x02\x12\x02\x18\x01\"%\x10\x02*!\n\f\x10\x01\"\b\n\x06button\x12\x11payload_not_label",
					quick: []quickOp{
						{0, "payload_not_label", ""},
					},
				},
				safe: &expr{source: "button.payload.lowerAscii().replace(\"-\", \"_\").replace(\" \", \"_\") == button.label || button.payload == string(button.index)", checked: "\x12\f\b\x01\x12\b\n\x06button\x12\x18\b\x03\x12\x14\x1a\x12string_lower_ascii\x12\"\b\x04\x12\x1e\x1a\x1cstring_replace_string_string\x12\"\b\a\x12\x1e\x1a\x1cstring_replace_string_string\x12\f\b\n\x12\b\x1a\x06equals\x12\f\b\v\x12\b\n\x06button\x12\f\b\r\x12\b\n\x06button\x12\f\b\x0f\x12\b\x1a\x06equals\x12\x15\b\x10\x12\x11\x1a\x0fint64_to_string\x12\f\b\x11\x12\b\n\x06button\x12\x10\b\x13\x12\f\x1a\nlogical_or\x1a\f\b\x01\x12\bJ\x06Button\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x01\x1a\f\b\v\x12\bJ\x06Button\x1a\x06\b\f\x12\x02\x18\x05\x1a\f\b\r\x12\bJ\x06Button\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\x06\b\x0f\x12\x02\x18\x01\x1a\x06\b\x10\x12\x02\x18\x05\x1a\f\b\x11\x12\bJ\x06Button\x1a\x06\b\x12\x12\x02\x18\x02\x1a\x06\b\x13\x12\x02\x18\x01\"\xf7\x01\x10\x132\xf2\x01\x12\x04_||_\x1a\x97\x01\x10\n2\x92\x01\x12\x04_==_\x1ao\x10\a2k\nN\x10\x042J\n-\x10\x032)\n\x1b\x10\x02*\x17\n\f\x10\x01\"\b\n\x06button\x12\apayload\x12\nlowerAscii\x12\areplace\x1a\a\x10\x05\x1a\x032\x01-\x1a\a\x10\x06\x1a\x032\x01_\x12\areplace\x1a\a\x10\b\x1a\x032\x01 \x1a\a\x10\t\x1a\x032\x01_\x1a\x19\x10\f*\x15\n\f\x10\v\"\b\n\x06button\x12\x05label\x1aP\x10\x0f2L\x12\x04_==_\x1a\x1b\x10\x0e*\x17\n\f\x10\r\"\b\n\x06button\x12\apayload\x1a'\x10\x102#\x12\x06string\x1a\x19\x10\x12*\x15\n\f\x10\x11\"\b\n\x06button\x12\x05index"},
				steps: []fixStep{
					{op: 0, at: place{placeValue, "payload"},
						with: template{
							{
								expr: &expr{source: "button.label", checked: "\x12\f\b\x01\x12\b\n\x06button\x1a\f\b\x01\x12\bJ\x06Button\x1a\x06\b\x02\x12\x02\x18\x05\"\x19\x10\x02*\x15\n\f\x10\x01\"\b\n\x06button\x12\x05label",
									plain: &plain{kind: 0, name: "button.label"},
								},
							},
						},
					},
				}},
			{keeps: 0,
				title: template{
					{text: "Add the payload \""},
					{
						expr: &expr{source: "button.label", checked: "\x12\f\b\x01\x12\b\n\x06button\x1a\f\b\x01\x12\bJ\x06Button\x1a\x06\b\x02\x12\x02\x18\x05\"\x19\x10\x02*\x15\n\f\x10\x01\"\b\n\x06button\x12\x05label",
							plain: &plain{kind: 0, name: "button.label"},
						},
					},
					{text: "\""},
				},
				when: &expr{source: "button.payload_absent", checked: "\x12\f\b\x01\x12\b\n\x06button\x1a\f\b\x01\x12\bJ\x06Button\x1a\x06\b\x02\x12\x02\x18\x01\"\"\x10\x02*\x1e\n\f\x10\x01\"\b\n\x06button\x12\x0epayload_absent",
					quick: []quickOp{
						{0, "payload_absent", ""},
					},
				},
				safe: &expr{source: "false", checked: "\x1a\x06\b\x01\x12\x02\x18\x01\"\x06\x10\x01\x1a\x02\x10\x00",
					quick: []quickOp{
						{7, "", ""},
					},
				},
				steps: []fixStep{
					{op: 6, at: place{placeSelf, ""},
						name: template{
							{text: "payload"},
						},
						with: template{
							{
								expr: &expr{source: "button.label", checked: "\x12\f\b\x01\x12\b\n\x06button\x1a\f\b\x01\x12\bJ\x06Button\x1a\x06\b\x02\x12\x02\x18\x05\"\x19\x10\x02*\x15\n\f\x10\x01\"\b\n\x06button\x12\x05label",
									plain: &plain{kind: 0, name: "button.label"},
								},
							},
						},
					},
				}},
		},
	},
	{
		ID: "button-title", Group: "action-content", Summary: "The title of a button is missing, blank, too long or used twice", Scope: "button", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		only: only{kinds: 0, ops: 0, targets: 0, types: []string{"button_template"}},
		assert: &expr{source: "!button.title_absent && !button.title_blank && !button.title_too_long && !button.title_repeated", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\f\b\x02\x12\b\n\x06button\x12\x11\b\x04\x12\r\x1a\vlogical_not\x12\f\b\x05\x12\b\n\x06button\x12\x11\b\a\x12\r\x1a\vlogical_and\x12\x11\b\b\x12\r\x1a\vlogical_not\x12\f\b\t\x12\b\n\x06button\x12\x11\b\v\x12\r\x1a\vlogical_and\x12\x11\b\f\x12\r\x1a\vlogical_not\x12\f\b\r\x12\b\n\x06button\x12\x11\b\x0f\x12\r\x1a\vlogical_and\x1a\x06\b\x01\x12\x02\x18\x01\x1a\f\b\x02\x12\bJ\x06Button\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x01\x1a\f\b\x05\x12\bJ\x06Button\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x01\x1a\x06\b\b\x12\x02\x18\x01\x1a\f\b\t\x12\bJ\x06Button\x1a\x06\b\n\x12\x02\x18\x01\x1a\x06\b\v\x12\x02\x18\x01\x1a\x06\b\f\x12\x02\x18\x01\x1a\f\b\r\x12\bJ\x06Button\x1a\x06\b\x0e\x12\x02\x18\x01\x1a\x06\b\x0f\x12\x02\x18\x01\"\xd6\x01\x10\v2\xd1\x01\x12\x04_&&_\x1aa\x10\a2]\x12\x04_&&_\x1a*\x10\x012&\x12\x02!_\x1a \x10\x03*\x1c\n\f\x10\x02\"\b\n\x06button\x12\ftitle_absent\x1a)\x10\x042%\x12\x02!_\x1a\x1f\x10\x06*\x1b\n\f\x10\x05\"\b\n\x06button\x12\vtitle_blank\x1af\x10\x0f2b\x12\x04_&&_\x1a,\x10\b2(\x12\x02!_\x1a\"\x10\n*\x1e\n\f\x10\t\"\b\n\x06button\x12\x0etitle_too_long\x1a,\x10\f2(\x12\x02!_\x1a\"\x10\x0e*\x1e\n\f\x10\r\"\b\n\x06button\x12\x0etitle_repeated",
			quick: []quickOp{
				{0, "title_absent", ""},
				{8, "", ""},
				{0, "title_blank", ""},
				{8, "", ""},
				{9, "", ""},
				{0, "title_too_long", ""},
				{8, "", ""},
				{0, "title_repeated", ""},
				{8, "", ""},
				{9, "", ""},
				{9, "", ""},
			},
		},
		at: []place{
			{placeValue, "title"},
		},
		message: template{
			{
				expr: &expr{source: "button.title_absent ? \"This button has no title.\" : button.title_blank ? \"The title of this button is blank.\" : button.title_repeated ? \"Another button of this message has the title \\\"\" + button.title + \"\\\" too.\" : \"The title has \" + string(button.title_length) + \" characters (\" + string(bytes_of(button.title)) + \" bytes)\" + (button.title_plain < button.title_length ? \", \" + string(button.title_plain) + \" of them outside its variables\" : \"\") + \"; Instagram shows \" + string(button.title_limit) + \".\"", checked: "\x12\f\b\x01\x12\b\n\x06button\x12\x11\b\x03\x12\r\x1a\vconditional\x12\f\b\x05\x12\b\n\x06button\x12\x11\b\a\x12\r\x1a\vconditional\x12\f\b\t\x12\b\n\x06button\x12\x11\b\v\x12\r\x1a\vconditional\x12\x10\b\r\x12\f\x1a\nadd_string\x12\f\b\x0e\x12\b\n\x06button\x12\x10\b\x10\x12\f\x1a\nadd_string\x12\x10\b\x13\x12\f\x1a\nadd_string\x12\x15\b\x14\x12\x11\x1a\x0fint64_to_string\x12\f\b\x15\x12\b\n\x06button\x12\x10\b\x17\x12\f\x1a\nadd_string\x12\x10\b\x19\x12\f\x1a\nadd_string\x12\x15\b\x1a\x12\x11\x1a\x0fint64_to_string\x12\x15\b\x1b\x12\x11\x1a\x0fbytes_of_string\x12\f\b\x1c\x12\b\n\x06button\x12\x10\b\x1e\x12\f\x1a\nadd_string\x12\x10\b \x12\f\x1a\nadd_string\x12\f\b!\x12\b\n\x06button\x12\x10\b#\x12\f\x1a\nless_int64\x12\f\b$\x12\b\n\x06button\x12\x11\b&\x12\r\x1a\vconditional\x12\x10\b(\x12\f\x1a\nadd_string\x12\x15\b)\x12\x11\x1a\x0fint64_to_string\x12\f\b*\x12\b\n\x06button\x12\x10\b,\x12\f\x1a\nadd_string\x12\x10\b/\x12\f\x1a\nadd_string\x12\x10\b1\x12\f\x1a\nadd_string\x12\x15\b2\x12\x11\x1a\x0fint64_to_string\x12\f\b3\x12\b\n\x06button\x12\x10\b5\x12\f\x1a\nadd_string\x1a\f\b\x01\x12\bJ\x06Button\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\f\b\x05\x12\bJ\x06Button\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\f\b\t\x12\bJ\x06Button\x1a\x06\b\n\x12\x02\x18\x01\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x05\x1a\f\b\x0e\x12\bJ\x06Button\x1a\x06\b\x0f\x12\x02\x18\x05\x1a\x06\b\x10\x12\x02\x18\x05\x1a\x06\b\x11\x12\x02\x18\x05\x1a\x06\b\x12\x12\x02\x18\x05\x1a\x06\b\x13\x12\x02\x18\x05\x1a\x06\b\x14\x12\x02\x18\x05\x1a\f\b\x15\x12\bJ\x06Button\x1a\x06\b\x16\x12\x02\x18\x02\x1a\x06\b\x17\x12\x02\x18\x05\x1a\x06\b\x18\x12\x02\x18\x05\x1a\x06\b\x19\x12\x02\x18\x05\x1a\x06\b\x1a\x12\x02\x18\x05\x1a\x06\b\x1b\x12\x02\x18\x02\x1a\f\b\x1c\x12\bJ\x06Button\x1a\x06\b\x1d\x12\x02\x18\x05\x1a\x06\b\x1e\x12\x02\x18\x05\x1a\x06\b\x1f\x12\x02\x18\x05\x1a\x06\b \x12\x02\x18\x05\x1a\f\b!\x12\bJ\x06Button\x1a\x06\b\"\x12\x02\x18\x02\x1a\x06\b#\x12\x02\x18\x01\x1a\f\b$\x12\bJ\x06Button\x1a\x06\b%\x12\x02\x18\x02\x1a\x06\b&\x12\x02\x18\x05\x1a\x06\b'\x12\x02\x18\x05\x1a\x06\b(\x12\x02\x18\x05\x1a\x06\b)\x12\x02\x18\x05\x1a\f\b*\x12\bJ\x06Button\x1a\x06\b+\x12\x02\x18\x02\x1a\x06\b,\x12\x02\x18\x05\x1a\x06\b-\x12\x02\x18\x05\x1a\x06\b.\x12\x02\x18\x05\x1a\x06\b/\x12\x02\x18\x05\x1a\x06\b0\x12\x02\x18\x05\x1a\x06\b1\x12\x02\x18\x05\x1a\x06\b2\x12\x02\x18\x05\x1a\f\b3\x12\bJ\x06Button\x1a\x06\b4\x12\x02\x18\x02\x1a\x06\b5\x12\x02\x18\x05\x1a\x06\b6\x12\x02\x18\x05\"\x84\a\x10\x032\xff\x06\x12\x05_?_:_\x1a \x10\x02*\x1c\n\f\x10\x01\"\b\n\x06button\x12\ftitle_absent\x1a\x1f\x10\x04\x1a\x1b2\x19This button has no title.\x1a\xb2\x06\x10\a2\xad\x06\x12\x05_?_:_\x1a\x1f\x10\x06*\x1b\n\f\x10\x05\"\b\n\x06button\x12\vtitle_blank\x1a(\x10\b\x1a$2\"The title of this button is blank.\x1a\xd8\x05\x10\v2\xd3\x05\x12\x05_?_:_\x1a\"\x10\n*\x1e\n\f\x10\t\"\b\n\x06button\x12\x0etitle_repeated\x1as\x10\x102o\x12\x03_+_\x1aZ\x10\r2V\x12\x03_+_\x1a4\x10\f\x1a02.Another button of this message has the title \"\x1a\x19\x10\x0f*\x15\n\f\x10\x0e\"\b\n\x06button\x12\x05title\x1a\f\x10\x11\x1a\b2\x06\" too.\x1a\xb0\x04\x1052\xab\x04\x12\x03_+_\x1a\x9a\x04\x1012\x95\x04\x12\x03_+_\x1a\xde\x03\x10/2\xd9\x03\x12\x03_+_\x1a\xb7\x03\x10 2\xb2\x03\x12\x03_+_\x1a\xd0\x01\x10\x1e2\xcb\x01\x12\x03_+_\x1a\xb4\x01\x10\x192\xaf\x01\x12\x03_+_\x1ao\x10\x172k\x12\x03_+_\x1aO\x10\x132K\x12\x03_+_\x1a\x14\x10\x12\x1a\x102\x0eThe title has \x1a.\x10\x142*\x12\x06string\x1a \x10\x16*\x1c\n\f\x10\x15\"\b\n\x06button\x12\ftitle_length\x1a\x13\x10\x18\x1a\x0f2\r characters (\x1a7\x10\x1a23\x12\x06string\x1a)\x10\x1b2%\x12\bbytes_of\x1a\x19\x10\x1d*\x15\n\f\x10\x1c\"\b\n\x06button\x12\x05title\x1a\r\x10\x1f\x1a\t2\a bytes)\x1a\xd7\x01\x10&2\xd2\x01\x12\x05_?_:_\x1aL\x10#2H\x12\x03_<_\x1a\x1f\x10\"*\x1b\n\f\x10!\"\b\n\x06button\x12\vtitle_plain\x1a \x10%*\x1c\n\f\x10$\"\b\n\x06button\x12\ftitle_length\x1as\x10,2o\x12\x03_+_\x1aB\x10(2>\x12\x03_+_\x1a\b\x10'\x1a\x042\x02, \x1a-\x10)2)\x12\x06string\x1a\x1f\x10+*\x1b\n\f\x10*\"\b\n\x06button\x12\vtitle_plain\x1a$\x10-\x1a 2\x1e of them outside its variables\x1a\x06\x10.\x1a\x022\x00\x1a\x18\x100\x1a\x142\x12; Instagram shows \x1a-\x1022)\x12\x06string\x1a\x1f\x104*\x1b\n\f\x103\"\b\n\x06button\x12\vtitle_limit\x1a\a\x106\x1a\x032\x01."},
			},
		},
		why: template{
			{
				expr: &expr{source: "button.title_absent || button.title_blank ? \"A button without a text cannot be sent.\" : button.title_repeated ? \"The contact cannot tell the two apart.\" : \"The rest is cut off, or the message is refused when it is sent.\"", checked: "\x12\f\b\x01\x12\b\n\x06button\x12\f\b\x03\x12\b\n\x06button\x12\x10\b\x05\x12\f\x1a\nlogical_or\x12\x11\b\x06\x12\r\x1a\vconditional\x12\f\b\b\x12\b\n\x06button\x12\x11\b\n\x12\r\x1a\vconditional\x1a\f\b\x01\x12\bJ\x06Button\x1a\x06\b\x02\x12\x02\x18\x01\x1a\f\b\x03\x12\bJ\x06Button\x1a\x06\b\x04\x12\x02\x18\x01\x1a\x06\b\x05\x12\x02\x18\x01\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\f\b\b\x12\bJ\x06Button\x1a\x06\b\t\x12\x02\x18\x01\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\"\xb2\x02\x10\x062\xad\x02\x12\x05_?_:_\x1aM\x10\x052I\x12\x04_||_\x1a \x10\x02*\x1c\n\f\x10\x01\"\b\n\x06button\x12\ftitle_absent\x1a\x1f\x10\x04*\x1b\n\f\x10\x03\"\b\n\x06button\x12\vtitle_blank\x1a-\x10\a\x1a)2'A button without a text cannot be sent.\x1a\xa5\x01\x10\n2\xa0\x01\x12\x05_?_:_\x1a\"\x10\t*\x1e\n\f\x10\b\"\b\n\x06button\x12\x0etitle_repeated\x1a,\x10\v\x1a(2&The contact cannot tell the two apart.\x1aE\x10\f\x1aA2?The rest is cut off, or the message is refused when it is sent.",
					plain: &plain{kind: 5, args: []plain{{kind: 7, args: []plain{{kind: 0, name: "button.title_absent"}, {kind: 0, name: "button.title_blank"}}}, {kind: 1, name: "A button without a text cannot be sent."}, {kind: 5, args: []plain{{kind: 0, name: "button.title_repeated"}, {kind: 1, name: "The contact cannot tell the two apart."}, {kind: 1, name: "The rest is cut off, or the message is refused when it is sent."}}}}},
				},
			},
		},
		help: template{
			{
				expr: &expr{source: "button.title_too_long && !button.title_repeated ? \"Shorten it, and say the rest in the text above the buttons.\" : \"Give the button a title of its own, 1 to \" + string(button.title_limit) + \" characters long.\"", checked: "\x12\f\b\x01\x12\b\n\x06button\x12\x11\b\x03\x12\r\x1a\vlogical_not\x12\f\b\x04\x12\b\n\x06button\x12\x11\b\x06\x12\r\x1a\vlogical_and\x12\x11\b\a\x12\r\x1a\vconditional\x12\x10\b\n\x12\f\x1a\nadd_string\x12\x15\b\v\x12\x11\x1a\x0fint64_to_string\x12\f\b\f\x12\b\n\x06button\x12\x10\b\x0e\x12\f\x1a\nadd_string\x1a\f\b\x01\x12\bJ\x06Button\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x01\x1a\f\b\x04\x12\bJ\x06Button\x1a\x06\b\x05\x12\x02\x18\x01\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\f\b\f\x12\bJ\x06Button\x1a\x06\b\r\x12\x02\x18\x02\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\x06\b\x0f\x12\x02\x18\x05\"\xbe\x02\x10\a2\xb9\x02\x12\x05_?_:_\x1a\\\x10\x062X\x12\x04_&&_\x1a\"\x10\x02*\x1e\n\f\x10\x01\"\b\n\x06button\x12\x0etitle_too_long\x1a,\x10\x032(\x12\x02!_\x1a\"\x10\x05*\x1e\n\f\x10\x04\"\b\n\x06button\x12\x0etitle_repeated\x1aA\x10\b\x1a=2;Shorten it, and say the rest in the text above the buttons.\x1a\x8e\x01\x10\x0e2\x89\x01\x12\x03_+_\x1ai\x10\n2e\x12\x03_+_\x1a/\x10\t\x1a+2)Give the button a title of its own, 1 to \x1a-\x10\v2)\x12\x06string\x1a\x1f\x10\r*\x1b\n\f\x10\f\"\b\n\x06button\x12\vtitle_limit\x1a\x17\x10\x0f\x1a\x132\x11 characters long.",
					plain: &plain{kind: 5, args: []plain{{kind: 6, args: []plain{{kind: 0, name: "button.title_too_long"}, {kind: 8, args: []plain{{kind: 0, name: "button.title_repeated"}}}}}, {kind: 1, name: "Shorten it, and say the rest in the text above the buttons."}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "Give the button a title of its own, 1 to "}, {kind: 12, args: []plain{{kind: 0, name: "button.title_limit"}}}}}, {kind: 1, name: " characters long."}}}}},
				},
			},
		},
		related: []relatedPlace{
			{at: place{placeNamed, "first-same-title"},
				message: template{
					{text: "first used here"},
				},
			},
		},
	},
	{
		ID: "card-text-too-long", Group: "action-content", Summary: "A text of a link card is longer than Instagram takes", Scope: "card-part", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need: []string{"too_long"},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{text: "The \""},
			{
				expr: &expr{source: "part.name", checked: "\x12\n\b\x01\x12\x06\n\x04part\x1a\x0e\b\x01\x12\nJ\bCardPart\x1a\x06\b\x02\x12\x02\x18\x05\"\x16\x10\x02*\x12\n\n\x10\x01\"\x06\n\x04part\x12\x04name",
					plain: &plain{kind: 0, name: "part.name"},
				},
			},
			{text: "\" has "},
			{
				expr: &expr{source: "part.length", checked: "\x12\n\b\x01\x12\x06\n\x04part\x1a\x0e\b\x01\x12\nJ\bCardPart\x1a\x06\b\x02\x12\x02\x18\x02\"\x18\x10\x02*\x14\n\n\x10\x01\"\x06\n\x04part\x12\x06length",
					plain: &plain{kind: 0, name: "part.length"},
				},
			},
			{text: " characters ("},
			{
				expr: &expr{source: "bytes_of(part.text)", checked: "\x12\x15\b\x01\x12\x11\x1a\x0fbytes_of_string\x12\n\b\x02\x12\x06\n\x04part\x1a\x06\b\x01\x12\x02\x18\x02\x1a\x0e\b\x02\x12\nJ\bCardPart\x1a\x06\b\x03\x12\x02\x18\x05\"&\x10\x012\"\x12\bbytes_of\x1a\x16\x10\x03*\x12\n\n\x10\x02\"\x06\n\x04part\x12\x04text"},
			},
			{text: " bytes)"},
			{
				expr: &expr{source: "part.plain < part.length ? \", \" + string(part.plain) + \" of them outside its variables\" : \"\"", checked: "\x12\n\b\x01\x12\x06\n\x04part\x12\x10\b\x03\x12\f\x1a\nless_int64\x12\n\b\x04\x12\x06\n\x04part\x12\x11\b\x06\x12\r\x1a\vconditional\x12\x10\b\b\x12\f\x1a\nadd_string\x12\x15\b\t\x12\x11\x1a\x0fint64_to_string\x12\n\b\n\x12\x06\n\x04part\x12\x10\b\f\x12\f\x1a\nadd_string\x1a\x0e\b\x01\x12\nJ\bCardPart\x1a\x06\b\x02\x12\x02\x18\x02\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x0e\b\x04\x12\nJ\bCardPart\x1a\x06\b\x05\x12\x02\x18\x02\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\x0e\b\n\x12\nJ\bCardPart\x1a\x06\b\v\x12\x02\x18\x02\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x05\x1a\x06\b\x0e\x12\x02\x18\x05\"\xbf\x01\x10\x062\xba\x01\x12\x05_?_:_\x1a<\x10\x0328\x12\x03_<_\x1a\x17\x10\x02*\x13\n\n\x10\x01\"\x06\n\x04part\x12\x05plain\x1a\x18\x10\x05*\x14\n\n\x10\x04\"\x06\n\x04part\x12\x06length\x1ak\x10\f2g\x12\x03_+_\x1a:\x10\b26\x12\x03_+_\x1a\b\x10\a\x1a\x042\x02, \x1a%\x10\t2!\x12\x06string\x1a\x17\x10\v*\x13\n\n\x10\n\"\x06\n\x04part\x12\x05plain\x1a$\x10\r\x1a 2\x1e of them outside its variables\x1a\x06\x10\x0e\x1a\x022\x00",
					plain: &plain{kind: 5, args: []plain{{kind: 10, args: []plain{{kind: 0, name: "part.plain"}, {kind: 0, name: "part.length"}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: ", "}, {kind: 12, args: []plain{{kind: 0, name: "part.plain"}}}}}, {kind: 1, name: " of them outside its variables"}}}, {kind: 1}}},
				},
			},
			{text: "; Instagram takes "},
			{
				expr: &expr{source: "part.limit", checked: "\x12\n\b\x01\x12\x06\n\x04part\x1a\x0e\b\x01\x12\nJ\bCardPart\x1a\x06\b\x02\x12\x02\x18\x02\"\x17\x10\x02*\x13\n\n\x10\x01\"\x06\n\x04part\x12\x05limit",
					plain: &plain{kind: 0, name: "part.limit"},
				},
			},
			{text: "."},
		},
		why: template{
			{text: "The rest is cut off, or the card is refused when it is sent."},
		},
		help: template{
			{text: "Shorten it; a longer text can stand in a step of its own."},
		},
	},
	{
		ID: "comment-variants", Group: "action-content", Summary: "A public reply has no text, or the same text twice", Scope: "setting", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need: []string{"variants"},
		assert: &expr{source: "!setting.absent && !setting.empty && !setting.repeated", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\r\b\x02\x12\t\n\asetting\x12\x11\b\x04\x12\r\x1a\vlogical_not\x12\r\b\x05\x12\t\n\asetting\x12\x11\b\a\x12\r\x1a\vlogical_and\x12\x11\b\b\x12\r\x1a\vlogical_not\x12\r\b\t\x12\t\n\asetting\x12\x11\b\v\x12\r\x1a\vlogical_and\x1a\x06\b\x01\x12\x02\x18\x01\x1a\r\b\x02\x12\tJ\aSetting\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x01\x1a\r\b\x05\x12\tJ\aSetting\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x01\x1a\x06\b\b\x12\x02\x18\x01\x1a\r\b\t\x12\tJ\aSetting\x1a\x06\b\n\x12\x02\x18\x01\x1a\x06\b\v\x12\x02\x18\x01\"\x8d\x01\x10\v2\x88\x01\x12\x04_&&_\x1aW\x10\a2S\x12\x04_&&_\x1a%\x10\x012!\x12\x02!_\x1a\x1b\x10\x03*\x17\n\r\x10\x02\"\t\n\asetting\x12\x06absent\x1a$\x10\x042 \x12\x02!_\x1a\x1a\x10\x06*\x16\n\r\x10\x05\"\t\n\asetting\x12\x05empty\x1a'\x10\b2#\x12\x02!_\x1a\x1d\x10\n*\x19\n\r\x10\t\"\t\n\asetting\x12\brepeated",
			quick: []quickOp{
				{0, "absent", ""},
				{8, "", ""},
				{0, "empty", ""},
				{8, "", ""},
				{9, "", ""},
				{0, "repeated", ""},
				{8, "", ""},
				{9, "", ""},
			},
		},
		levels: []levelCase{
			{level: Info,
				when: &expr{source: "setting.repeated", checked: "\x12\r\b\x01\x12\t\n\asetting\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x01\"\x1d\x10\x02*\x19\n\r\x10\x01\"\t\n\asetting\x12\brepeated",
					quick: []quickOp{
						{0, "repeated", ""},
					},
				},
			},
		},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{
				expr: &expr{source: "setting.repeated ? \"This variant stands in the list before.\" : setting.empty ? \"The list of variants is empty.\" : \"This public reply has no \\\"\" + setting.name + \"\\\".\"", checked: "\x12\r\b\x01\x12\t\n\asetting\x12\x11\b\x03\x12\r\x1a\vconditional\x12\r\b\x05\x12\t\n\asetting\x12\x11\b\a\x12\r\x1a\vconditional\x12\x10\b\n\x12\f\x1a\nadd_string\x12\r\b\v\x12\t\n\asetting\x12\x10\b\r\x12\f\x1a\nadd_string\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\r\b\x05\x12\tJ\aSetting\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\x1a\r\b\v\x12\tJ\aSetting\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x05\x1a\x06\b\x0e\x12\x02\x18\x05\"\x88\x02\x10\x032\x83\x02\x12\x05_?_:_\x1a\x1d\x10\x02*\x19\n\r\x10\x01\"\t\n\asetting\x12\brepeated\x1a-\x10\x04\x1a)2'This variant stands in the list before.\x1a\xab\x01\x10\a2\xa6\x01\x12\x05_?_:_\x1a\x1a\x10\x06*\x16\n\r\x10\x05\"\t\n\asetting\x12\x05empty\x1a$\x10\b\x1a 2\x1eThe list of variants is empty.\x1a[\x10\r2W\x12\x03_+_\x1aF\x10\n2B\x12\x03_+_\x1a \x10\t\x1a\x1c2\x1aThis public reply has no \"\x1a\x19\x10\f*\x15\n\r\x10\v\"\t\n\asetting\x12\x04name\x1a\b\x10\x0e\x1a\x042\x02\".",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "setting.repeated"}, {kind: 1, name: "This variant stands in the list before."}, {kind: 5, args: []plain{{kind: 0, name: "setting.empty"}, {kind: 1, name: "The list of variants is empty."}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "This public reply has no \""}, {kind: 0, name: "setting.name"}}}, {kind: 1, name: "\"."}}}}}}},
				},
			},
		},
		why: template{
			{
				expr: &expr{source: "setting.repeated ? \"Variants are there so that replies differ; the same text is only chosen more often.\" : \"One of the variants is posted as the reply, so without any there is nothing to post.\"", checked: "\x12\r\b\x01\x12\t\n\asetting\x12\x11\b\x03\x12\r\x1a\vconditional\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\"\xe2\x01\x10\x032\xdd\x01\x12\x05_?_:_\x1a\x1d\x10\x02*\x19\n\r\x10\x01\"\t\n\asetting\x12\brepeated\x1aY\x10\x04\x1aU2SVariants are there so that replies differ; the same text is only chosen more often.\x1aZ\x10\x05\x1aV2TOne of the variants is posted as the reply, so without any there is nothing to post.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "setting.repeated"}, {kind: 1, name: "Variants are there so that replies differ; the same text is only chosen more often."}, {kind: 1, name: "One of the variants is posted as the reply, so without any there is nothing to post."}}},
				},
			},
		},
		help: template{
			{
				expr: &expr{source: "setting.repeated ? \"Remove it, or word it differently.\" : \"List at least one text, such as \\\"\" + setting.name + \"\\\": [\\\"Check your inbox!\\\"].\"", checked: "\x12\r\b\x01\x12\t\n\asetting\x12\x11\b\x03\x12\r\x1a\vconditional\x12\x10\b\x06\x12\f\x1a\nadd_string\x12\r\b\a\x12\t\n\asetting\x12\x10\b\t\x12\f\x1a\nadd_string\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\r\b\a\x12\tJ\aSetting\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\"\xd0\x01\x10\x032\xcb\x01\x12\x05_?_:_\x1a\x1d\x10\x02*\x19\n\r\x10\x01\"\t\n\asetting\x12\brepeated\x1a(\x10\x04\x1a$2\"Remove it, or word it differently.\x1ay\x10\t2u\x12\x03_+_\x1aM\x10\x062I\x12\x03_+_\x1a'\x10\x05\x1a#2!List at least one text, such as \"\x1a\x19\x10\b*\x15\n\r\x10\a\"\t\n\asetting\x12\x04name\x1a\x1f\x10\n\x1a\x1b2\x19\": [\"Check your inbox!\"].",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "setting.repeated"}, {kind: 1, name: "Remove it, or word it differently."}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "List at least one text, such as \""}, {kind: 0, name: "setting.name"}}}, {kind: 1, name: "\": [\"Check your inbox!\"]."}}}}},
				},
			},
		},
		related: []relatedPlace{
			{at: place{placeNamed, "first-equal"},
				message: template{
					{text: "first used here"},
				},
			},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Remove the repeated variant"},
				},
				when: &expr{source: "setting.repeated", checked: "\x12\r\b\x01\x12\t\n\asetting\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x01\"\x1d\x10\x02*\x19\n\r\x10\x01\"\t\n\asetting\x12\brepeated",
					quick: []quickOp{
						{0, "repeated", ""},
					},
				},
				safe: &expr{source: "false", checked: "\x1a\x06\b\x01\x12\x02\x18\x01\"\x06\x10\x01\x1a\x02\x10\x00",
					quick: []quickOp{
						{7, "", ""},
					},
				},
				steps: []fixStep{
					{op: 2, at: place{placeSelf, ""}},
				}},
		},
	},
	{
		ID: "comment-without-comment-trigger", Group: "action-content", Summary: "A public reply where no comment can have started the run", Scope: "reply", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need: []string{"to_nothing"},
		at: []place{
			{placeValue, "action_type"},
		},
		message: template{
			{
				expr: &expr{source: "doc.kind == \"campaign\" ? \"A campaign starts from no comment, so there is none to answer.\" : \"None of the triggers fires on a comment, so there is none to answer.\"", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\"\xd1\x01\x10\x052\xcc\x01\x12\x05_?_:_\x1a1\x10\x032-\x12\x04_==_\x1a\x15\x10\x02*\x11\n\t\x10\x01\"\x05\n\x03doc\x12\x04kind\x1a\x0e\x10\x04\x1a\n2\bcampaign\x1aD\x10\x06\x1a@2>A campaign starts from no comment, so there is none to answer.\x1aJ\x10\a\x1aF2DNone of the triggers fires on a comment, so there is none to answer.",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "doc.kind"}, {kind: 1, name: "campaign"}}}, {kind: 1, name: "A campaign starts from no comment, so there is none to answer."}, {kind: 1, name: "None of the triggers fires on a comment, so there is none to answer."}}},
				},
			},
		},
		why: template{
			{text: "The action replies in public to the comment that started the run."},
		},
		help: template{
			{
				expr: &expr{source: "doc.kind == \"campaign\" ? \"Send a message instead, or move the reply into a scenario with a comment trigger.\" : \"Send a message instead, or add a trigger of type \\\"comment\\\".\"", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\"\xdb\x01\x10\x052\xd6\x01\x12\x05_?_:_\x1a1\x10\x032-\x12\x04_==_\x1a\x15\x10\x02*\x11\n\t\x10\x01\"\x05\n\x03doc\x12\x04kind\x1a\x0e\x10\x04\x1a\n2\bcampaign\x1aW\x10\x06\x1aS2QSend a message instead, or move the reply into a scenario with a comment trigger.\x1aA\x10\a\x1a=2;Send a message instead, or add a trigger of type \"comment\".",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "doc.kind"}, {kind: 1, name: "campaign"}}}, {kind: 1, name: "Send a message instead, or move the reply into a scenario with a comment trigger."}, {kind: 1, name: "Send a message instead, or add a trigger of type \"comment\"."}}},
				},
			},
		},
	},
	{
		ID: "content-too-long", Group: "action-content", Summary: "A text is longer than Instagram takes", Scope: "content", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		assert: &expr{source: "!content.too_long && !(content.near_limit && content.has_variable)", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\r\b\x02\x12\t\n\acontent\x12\x11\b\x04\x12\r\x1a\vlogical_not\x12\r\b\x05\x12\t\n\acontent\x12\r\b\a\x12\t\n\acontent\x12\x11\b\t\x12\r\x1a\vlogical_and\x12\x11\b\n\x12\r\x1a\vlogical_and\x1a\x06\b\x01\x12\x02\x18\x01\x1a\r\b\x02\x12\tJ\aContent\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x01\x1a\r\b\x05\x12\tJ\aContent\x1a\x06\b\x06\x12\x02\x18\x01\x1a\r\b\a\x12\tJ\aContent\x1a\x06\b\b\x12\x02\x18\x01\x1a\x06\b\t\x12\x02\x18\x01\x1a\x06\b\n\x12\x02\x18\x01\"\x8e\x01\x10\n2\x89\x01\x12\x04_&&_\x1a'\x10\x012#\x12\x02!_\x1a\x1d\x10\x03*\x19\n\r\x10\x02\"\t\n\acontent\x12\btoo_long\x1aX\x10\x042T\x12\x02!_\x1aN\x10\t2J\x12\x04_&&_\x1a\x1f\x10\x06*\x1b\n\r\x10\x05\"\t\n\acontent\x12\nnear_limit\x1a!\x10\b*\x1d\n\r\x10\a\"\t\n\acontent\x12\fhas_variable",
			quick: []quickOp{
				{0, "too_long", ""},
				{8, "", ""},
				{0, "near_limit", ""},
				{0, "has_variable", ""},
				{9, "", ""},
				{8, "", ""},
				{9, "", ""},
			},
		},
		levels: []levelCase{
			{level: Info,
				when: &expr{source: "content.near_limit", checked: "\x12\r\b\x01\x12\t\n\acontent\x1a\r\b\x01\x12\tJ\aContent\x1a\x06\b\x02\x12\x02\x18\x01\"\x1f\x10\x02*\x1b\n\r\x10\x01\"\t\n\acontent\x12\nnear_limit",
					quick: []quickOp{
						{0, "near_limit", ""},
					},
				},
			},
		},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{
				expr: &expr{source: "(content.unit == \"bytes\" ? \"The content has \" + string(content.bytes) + \" bytes (\" + string(content.characters) + \" characters)\" : \"The content has \" + string(content.characters) + \" characters (\" + string(content.bytes) + \" bytes)\") + (content.has_variable ? \" with its variables as they are written\" : \"\")", checked: "\x12\r\b\x01\x12\t\n\acontent\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x12\x10\b\a\x12\f\x1a\nadd_string\x12\x15\b\b\x12\x11\x1a\x0fint64_to_string\x12\r\b\t\x12\t\n\acontent\x12\x10\b\v\x12\f\x1a\nadd_string\x12\x10\b\r\x12\f\x1a\nadd_string\x12\x15\b\x0e\x12\x11\x1a\x0fint64_to_string\x12\r\b\x0f\x12\t\n\acontent\x12\x10\b\x11\x12\f\x1a\nadd_string\x12\x10\b\x14\x12\f\x1a\nadd_string\x12\x15\b\x15\x12\x11\x1a\x0fint64_to_string\x12\r\b\x16\x12\t\n\acontent\x12\x10\b\x18\x12\f\x1a\nadd_string\x12\x10\b\x1a\x12\f\x1a\nadd_string\x12\x15\b\x1b\x12\x11\x1a\x0fint64_to_string\x12\r\b\x1c\x12\t\n\acontent\x12\x10\b\x1e\x12\f\x1a\nadd_string\x12\x10\b \x12\f\x1a\nadd_string\x12\r\b!\x12\t\n\acontent\x12\x11\b#\x12\r\x1a\vconditional\x1a\r\b\x01\x12\tJ\aContent\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\r\b\t\x12\tJ\aContent\x1a\x06\b\n\x12\x02\x18\x02\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x05\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\r\b\x0f\x12\tJ\aContent\x1a\x06\b\x10\x12\x02\x18\x02\x1a\x06\b\x11\x12\x02\x18\x05\x1a\x06\b\x12\x12\x02\x18\x05\x1a\x06\b\x13\x12\x02\x18\x05\x1a\x06\b\x14\x12\x02\x18\x05\x1a\x06\b\x15\x12\x02\x18\x05\x1a\r\b\x16\x12\tJ\aContent\x1a\x06\b\x17\x12\x02\x18\x02\x1a\x06\b\x18\x12\x02\x18\x05\x1a\x06\b\x19\x12\x02\x18\x05\x1a\x06\b\x1a\x12\x02\x18\x05\x1a\x06\b\x1b\x12\x02\x18\x05\x1a\r\b\x1c\x12\tJ\aContent\x1a\x06\b\x1d\x12\x02\x18\x02\x1a\x06\b\x1e\x12\x02\x18\x05\x1a\x06\b\x1f\x12\x02\x18\x05\x1a\x06\b \x12\x02\x18\x05\x1a\r\b!\x12\tJ\aContent\x1a\x06\b\"\x12\x02\x18\x01\x1a\x06\b#\x12\x02\x18\x05\x1a\x06\b$\x12\x02\x18\x05\x1a\x06\b%\x12\x02\x18\x05\"\xbe\x04\x10 2\xb9\x04\x12\x03_+_\x1a\xca\x03\x10\x052\xc5\x03\x12\x05_?_:_\x1a2\x10\x032.\x12\x04_==_\x1a\x19\x10\x02*\x15\n\r\x10\x01\"\t\n\acontent\x12\x04unit\x1a\v\x10\x04\x1a\a2\x05bytes\x1a\xc2\x01\x10\x112\xbd\x01\x12\x03_+_\x1a\xa1\x01\x10\r2\x9c\x01\x12\x03_+_\x1af\x10\v2b\x12\x03_+_\x1aK\x10\a2G\x12\x03_+_\x1a\x16\x10\x06\x1a\x122\x10The content has \x1a(\x10\b2$\x12\x06string\x1a\x1a\x10\n*\x16\n\r\x10\t\"\t\n\acontent\x12\x05bytes\x1a\x0e\x10\f\x1a\n2\b bytes (\x1a-\x10\x0e2)\x12\x06string\x1a\x1f\x10\x10*\x1b\n\r\x10\x0f\"\t\n\acontent\x12\ncharacters\x1a\x12\x10\x12\x1a\x0e2\f characters)\x1a\xc2\x01\x10\x1e2\xbd\x01\x12\x03_+_\x1a\xa6\x01\x10\x1a2\xa1\x01\x12\x03_+_\x1ap\x10\x182l\x12\x03_+_\x1aP\x10\x142L\x12\x03_+_\x1a\x16\x10\x13\x1a\x122\x10The content has \x1a-\x10\x152)\x12\x06string\x1a\x1f\x10\x17*\x1b\n\r\x10\x16\"\t\n\acontent\x12\ncharacters\x1a\x13\x10\x19\x1a\x0f2\r characters (\x1a(\x10\x1b2$\x12\x06string\x1a\x1a\x10\x1d*\x16\n\r\x10\x1c\"\t\n\acontent\x12\x05bytes\x1a\r\x10\x1f\x1a\t2\a bytes)\x1ae\x10#2a\x12\x05_?_:_\x1a!\x10\"*\x1d\n\r\x10!\"\t\n\acontent\x12\fhas_variable\x1a-\x10$\x1a)2' with its variables as they are written\x1a\x06\x10%\x1a\x022\x00",
					plain: &plain{kind: 11, args: []plain{{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "content.unit"}, {kind: 1, name: "bytes"}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "The content has "}, {kind: 12, args: []plain{{kind: 0, name: "content.bytes"}}}}}, {kind: 1, name: " bytes ("}}}, {kind: 12, args: []plain{{kind: 0, name: "content.characters"}}}}}, {kind: 1, name: " characters)"}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "The content has "}, {kind: 12, args: []plain{{kind: 0, name: "content.characters"}}}}}, {kind: 1, name: " characters ("}}}, {kind: 12, args: []plain{{kind: 0, name: "content.bytes"}}}}}, {kind: 1, name: " bytes)"}}}}}, {kind: 5, args: []plain{{kind: 0, name: "content.has_variable"}, {kind: 1, name: " with its variables as they are written"}, {kind: 1}}}}},
				},
			},
			{text: "; Instagram takes "},
			{
				expr: &expr{source: "content.limit", checked: "\x12\r\b\x01\x12\t\n\acontent\x1a\r\b\x01\x12\tJ\aContent\x1a\x06\b\x02\x12\x02\x18\x02\"\x1a\x10\x02*\x16\n\r\x10\x01\"\t\n\acontent\x12\x05limit",
					plain: &plain{kind: 0, name: "content.limit"},
				},
			},
			{text: " "},
			{
				expr: &expr{source: "content.unit", checked: "\x12\r\b\x01\x12\t\n\acontent\x1a\r\b\x01\x12\tJ\aContent\x1a\x06\b\x02\x12\x02\x18\x05\"\x19\x10\x02*\x15\n\r\x10\x01\"\t\n\acontent\x12\x04unit",
					plain: &plain{kind: 0, name: "content.unit"},
				},
			},
			{text: "."},
		},
		why: template{
			{
				expr: &expr{source: "content.too_long ? \"Instagram refuses a longer text when it is sent, long after the definition was accepted.\" : \"When it is sent, the values stand where the variables were, and longer ones make the text too long.\"", checked: "\x12\r\b\x01\x12\t\n\acontent\x12\x11\b\x03\x12\r\x1a\vconditional\x1a\r\b\x01\x12\tJ\aContent\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\"\xf6\x01\x10\x032\xf1\x01\x12\x05_?_:_\x1a\x1d\x10\x02*\x19\n\r\x10\x01\"\t\n\acontent\x12\btoo_long\x1a^\x10\x04\x1aZ2XInstagram refuses a longer text when it is sent, long after the definition was accepted.\x1ai\x10\x05\x1ae2cWhen it is sent, the values stand where the variables were, and longer ones make the text too long.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "content.too_long"}, {kind: 1, name: "Instagram refuses a longer text when it is sent, long after the definition was accepted."}, {kind: 1, name: "When it is sent, the values stand where the variables were, and longer ones make the text too long."}}},
				},
			},
		},
		help: template{
			{
				expr: &expr{source: "content.unit == \"bytes\" ? \"Shorten it, or move a part to a later step. A letter with an accent is two bytes, an emoji four or more.\" : \"Shorten it, or put a part of it into a message of its own.\"", checked: "\x12\r\b\x01\x12\t\n\acontent\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x1a\r\b\x01\x12\tJ\aContent\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\"\xf2\x01\x10\x052\xed\x01\x12\x05_?_:_\x1a2\x10\x032.\x12\x04_==_\x1a\x19\x10\x02*\x15\n\r\x10\x01\"\t\n\acontent\x12\x04unit\x1a\v\x10\x04\x1a\a2\x05bytes\x1an\x10\x06\x1aj2hShorten it, or move a part to a later step. A letter with an accent is two bytes, an emoji four or more.\x1a@\x10\a\x1a<2:Shorten it, or put a part of it into a message of its own.",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "content.unit"}, {kind: 1, name: "bytes"}}}, {kind: 1, name: "Shorten it, or move a part to a later step. A letter with an accent is two bytes, an emoji four or more."}, {kind: 1, name: "Shorten it, or put a part of it into a message of its own."}}},
				},
			},
		},
	},
	{
		ID: "conversion-link", Group: "action-content", Summary: "A link card without its object, its address or its texts", Scope: "card-part", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		assert: &expr{source: "!part.absent && !part.without_url && !part.url_invalid && !part.blank", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\n\b\x02\x12\x06\n\x04part\x12\x11\b\x04\x12\r\x1a\vlogical_not\x12\n\b\x05\x12\x06\n\x04part\x12\x11\b\a\x12\r\x1a\vlogical_and\x12\x11\b\b\x12\r\x1a\vlogical_not\x12\n\b\t\x12\x06\n\x04part\x12\x11\b\v\x12\r\x1a\vlogical_and\x12\x11\b\f\x12\r\x1a\vlogical_not\x12\n\b\r\x12\x06\n\x04part\x12\x11\b\x0f\x12\r\x1a\vlogical_and\x1a\x06\b\x01\x12\x02\x18\x01\x1a\x0e\b\x02\x12\nJ\bCardPart\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x01\x1a\x0e\b\x05\x12\nJ\bCardPart\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x01\x1a\x06\b\b\x12\x02\x18\x01\x1a\x0e\b\t\x12\nJ\bCardPart\x1a\x06\b\n\x12\x02\x18\x01\x1a\x06\b\v\x12\x02\x18\x01\x1a\x06\b\f\x12\x02\x18\x01\x1a\x0e\b\r\x12\nJ\bCardPart\x1a\x06\b\x0e\x12\x02\x18\x01\x1a\x06\b\x0f\x12\x02\x18\x01\"\xbc\x01\x10\v2\xb7\x01\x12\x04_&&_\x1aW\x10\a2S\x12\x04_&&_\x1a\"\x10\x012\x1e\x12\x02!_\x1a\x18\x10\x03*\x14\n\n\x10\x02\"\x06\n\x04part\x12\x06absent\x1a'\x10\x042#\x12\x02!_\x1a\x1d\x10\x06*\x19\n\n\x10\x05\"\x06\n\x04part\x12\vwithout_url\x1aV\x10\x0f2R\x12\x04_&&_\x1a'\x10\b2#\x12\x02!_\x1a\x1d\x10\n*\x19\n\n\x10\t\"\x06\n\x04part\x12\vurl_invalid\x1a!\x10\f2\x1d\x12\x02!_\x1a\x17\x10\x0e*\x13\n\n\x10\r\"\x06\n\x04part\x12\x05blank",
			quick: []quickOp{
				{0, "absent", ""},
				{8, "", ""},
				{0, "without_url", ""},
				{8, "", ""},
				{9, "", ""},
				{0, "url_invalid", ""},
				{8, "", ""},
				{0, "blank", ""},
				{8, "", ""},
				{9, "", ""},
				{9, "", ""},
			},
		},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{
				expr: &expr{source: "part.absent ? \"This action has no \\\"conversion_link\\\".\" : part.without_url ? \"This link has no \\\"url\\\".\" : part.url_invalid ? \"This is no absolute http(s) URL.\" : \"The \\\"\" + part.name + \"\\\" of this card is blank.\"", checked: "\x12\n\b\x01\x12\x06\n\x04part\x12\x11\b\x03\x12\r\x1a\vconditional\x12\n\b\x05\x12\x06\n\x04part\x12\x11\b\a\x12\r\x1a\vconditional\x12\n\b\t\x12\x06\n\x04part\x12\x11\b\v\x12\r\x1a\vconditional\x12\x10\b\x0e\x12\f\x1a\nadd_string\x12\n\b\x0f\x12\x06\n\x04part\x12\x10\b\x11\x12\f\x1a\nadd_string\x1a\x0e\b\x01\x12\nJ\bCardPart\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x0e\b\x05\x12\nJ\bCardPart\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x0e\b\t\x12\nJ\bCardPart\x1a\x06\b\n\x12\x02\x18\x01\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x05\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\x0e\b\x0f\x12\nJ\bCardPart\x1a\x06\b\x10\x12\x02\x18\x05\x1a\x06\b\x11\x12\x02\x18\x05\x1a\x06\b\x12\x12\x02\x18\x05\"\xd1\x02\x10\x032\xcc\x02\x12\x05_?_:_\x1a\x18\x10\x02*\x14\n\n\x10\x01\"\x06\n\x04part\x12\x06absent\x1a+\x10\x04\x1a'2%This action has no \"conversion_link\".\x1a\xfb\x01\x10\a2\xf6\x01\x12\x05_?_:_\x1a\x1d\x10\x06*\x19\n\n\x10\x05\"\x06\n\x04part\x12\vwithout_url\x1a\x1d\x10\b\x1a\x192\x17This link has no \"url\".\x1a\xae\x01\x10\v2\xa9\x01\x12\x05_?_:_\x1a\x1d\x10\n*\x19\n\n\x10\t\"\x06\n\x04part\x12\vurl_invalid\x1a&\x10\f\x1a\"2 This is no absolute http(s) URL.\x1aY\x10\x112U\x12\x03_+_\x1a.\x10\x0e2*\x12\x03_+_\x1a\v\x10\r\x1a\a2\x05The \"\x1a\x16\x10\x10*\x12\n\n\x10\x0f\"\x06\n\x04part\x12\x04name\x1a\x1e\x10\x12\x1a\x1a2\x18\" of this card is blank.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "part.absent"}, {kind: 1, name: "This action has no \"conversion_link\"."}, {kind: 5, args: []plain{{kind: 0, name: "part.without_url"}, {kind: 1, name: "This link has no \"url\"."}, {kind: 5, args: []plain{{kind: 0, name: "part.url_invalid"}, {kind: 1, name: "This is no absolute http(s) URL."}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "The \""}, {kind: 0, name: "part.name"}}}, {kind: 1, name: "\" of this card is blank."}}}}}}}}},
				},
			},
		},
		why: template{
			{
				expr: &expr{source: "part.absent ? \"The object describes the card: without it there is nothing to send.\" : part.without_url || part.url_invalid ? \"A tap on the card leads nowhere.\" : \"Instagram takes no card without a title and no button without a text.\"", checked: "\x12\n\b\x01\x12\x06\n\x04part\x12\x11\b\x03\x12\r\x1a\vconditional\x12\n\b\x05\x12\x06\n\x04part\x12\n\b\a\x12\x06\n\x04part\x12\x10\b\t\x12\f\x1a\nlogical_or\x12\x11\b\n\x12\r\x1a\vconditional\x1a\x0e\b\x01\x12\nJ\bCardPart\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x0e\b\x05\x12\nJ\bCardPart\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x0e\b\a\x12\nJ\bCardPart\x1a\x06\b\b\x12\x02\x18\x01\x1a\x06\b\t\x12\x02\x18\x01\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\"\xbf\x02\x10\x032\xba\x02\x12\x05_?_:_\x1a\x18\x10\x02*\x14\n\n\x10\x01\"\x06\n\x04part\x12\x06absent\x1aI\x10\x04\x1aE2CThe object describes the card: without it there is nothing to send.\x1a\xcb\x01\x10\n2\xc6\x01\x12\x05_?_:_\x1aH\x10\t2D\x12\x04_||_\x1a\x1d\x10\x06*\x19\n\n\x10\x05\"\x06\n\x04part\x12\vwithout_url\x1a\x1d\x10\b*\x19\n\n\x10\a\"\x06\n\x04part\x12\vurl_invalid\x1a&\x10\v\x1a\"2 A tap on the card leads nowhere.\x1aK\x10\f\x1aG2EInstagram takes no card without a title and no button without a text.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "part.absent"}, {kind: 1, name: "The object describes the card: without it there is nothing to send."}, {kind: 5, args: []plain{{kind: 7, args: []plain{{kind: 0, name: "part.without_url"}, {kind: 0, name: "part.url_invalid"}}}, {kind: 1, name: "A tap on the card leads nowhere."}, {kind: 1, name: "Instagram takes no card without a title and no button without a text."}}}}},
				},
			},
		},
		help: template{
			{
				expr: &expr{source: "part.absent ? \"Add it: url, title, subtitle (may be empty) and button_title.\" : part.without_url || part.url_invalid ? \"Write the address in full, such as https://shop.example.com/sale; variables are allowed.\" : \"Write a short text; only the subtitle may be empty.\"", checked: "\x12\n\b\x01\x12\x06\n\x04part\x12\x11\b\x03\x12\r\x1a\vconditional\x12\n\b\x05\x12\x06\n\x04part\x12\n\b\a\x12\x06\n\x04part\x12\x10\b\t\x12\f\x1a\nlogical_or\x12\x11\b\n\x12\r\x1a\vconditional\x1a\x0e\b\x01\x12\nJ\bCardPart\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x0e\b\x05\x12\nJ\bCardPart\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x0e\b\a\x12\nJ\bCardPart\x1a\x06\b\b\x12\x02\x18\x01\x1a\x06\b\t\x12\x02\x18\x01\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\"\xdf\x02\x10\x032\xda\x02\x12\x05_?_:_\x1a\x18\x10\x02*\x14\n\n\x10\x01\"\x06\n\x04part\x12\x06absent\x1aC\x10\x04\x1a?2=Add it: url, title, subtitle (may be empty) and button_title.\x1a\xf1\x01\x10\n2\xec\x01\x12\x05_?_:_\x1aH\x10\t2D\x12\x04_||_\x1a\x1d\x10\x06*\x19\n\n\x10\x05\"\x06\n\x04part\x12\vwithout_url\x1a\x1d\x10\b*\x19\n\n\x10\a\"\x06\n\x04part\x12\vurl_invalid\x1a^\x10\v\x1aZ2XWrite the address in full, such as https://shop.example.com/sale; variables are allowed.\x1a9\x10\f\x1a523Write a short text; only the subtitle may be empty.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "part.absent"}, {kind: 1, name: "Add it: url, title, subtitle (may be empty) and button_title."}, {kind: 5, args: []plain{{kind: 7, args: []plain{{kind: 0, name: "part.without_url"}, {kind: 0, name: "part.url_invalid"}}}, {kind: 1, name: "Write the address in full, such as https://shop.example.com/sale; variables are allowed."}, {kind: 1, name: "Write a short text; only the subtitle may be empty."}}}}},
				},
			},
		},
	},
	{
		ID: "expiry", Group: "action-content", Summary: "Half an expiry, or one that is not above zero", Scope: "setting", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need: []string{"expiry"},
		assert: &expr{source: "!setting.alone && !setting.wrong_type && !setting.out_of_range", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\r\b\x02\x12\t\n\asetting\x12\x11\b\x04\x12\r\x1a\vlogical_not\x12\r\b\x05\x12\t\n\asetting\x12\x11\b\a\x12\r\x1a\vlogical_and\x12\x11\b\b\x12\r\x1a\vlogical_not\x12\r\b\t\x12\t\n\asetting\x12\x11\b\v\x12\r\x1a\vlogical_and\x1a\x06\b\x01\x12\x02\x18\x01\x1a\r\b\x02\x12\tJ\aSetting\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x01\x1a\r\b\x05\x12\tJ\aSetting\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x01\x1a\x06\b\b\x12\x02\x18\x01\x1a\r\b\t\x12\tJ\aSetting\x1a\x06\b\n\x12\x02\x18\x01\x1a\x06\b\v\x12\x02\x18\x01\"\x95\x01\x10\v2\x90\x01\x12\x04_&&_\x1a[\x10\a2W\x12\x04_&&_\x1a$\x10\x012 \x12\x02!_\x1a\x1a\x10\x03*\x16\n\r\x10\x02\"\t\n\asetting\x12\x05alone\x1a)\x10\x042%\x12\x02!_\x1a\x1f\x10\x06*\x1b\n\r\x10\x05\"\t\n\asetting\x12\nwrong_type\x1a+\x10\b2'\x12\x02!_\x1a!\x10\n*\x1d\n\r\x10\t\"\t\n\asetting\x12\fout_of_range",
			quick: []quickOp{
				{0, "alone", ""},
				{8, "", ""},
				{0, "wrong_type", ""},
				{8, "", ""},
				{9, "", ""},
				{0, "out_of_range", ""},
				{8, "", ""},
				{9, "", ""},
			},
		},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{
				expr: &expr{source: "setting.wrong_type ? (setting.role == \"expire-unit\" ? \"The unit of an expiry has to be a text, and this is none.\" : \"The duration of an expiry has to be a number, and this is none.\") : setting.out_of_range ? \"The duration \" + setting.text + \" is not above zero.\" : setting.role == \"expire-unit\" ? \"The expiry has a unit and no duration.\" : \"The expiry has a duration and no unit.\"", checked: "\x12\r\b\x01\x12\t\n\asetting\x12\x11\b\x03\x12\r\x1a\vconditional\x12\r\b\x04\x12\t\n\asetting\x12\f\b\x06\x12\b\x1a\x06equals\x12\x11\b\b\x12\r\x1a\vconditional\x12\r\b\v\x12\t\n\asetting\x12\x11\b\r\x12\r\x1a\vconditional\x12\x10\b\x0f\x12\f\x1a\nadd_string\x12\r\b\x10\x12\t\n\asetting\x12\x10\b\x12\x12\f\x1a\nadd_string\x12\r\b\x14\x12\t\n\asetting\x12\f\b\x16\x12\b\x1a\x06equals\x12\x11\b\x18\x12\r\x1a\vconditional\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\r\b\x04\x12\tJ\aSetting\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\x1a\r\b\v\x12\tJ\aSetting\x1a\x06\b\f\x12\x02\x18\x01\x1a\x06\b\r\x12\x02\x18\x05\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\x06\b\x0f\x12\x02\x18\x05\x1a\r\b\x10\x12\tJ\aSetting\x1a\x06\b\x11\x12\x02\x18\x05\x1a\x06\b\x12\x12\x02\x18\x05\x1a\x06\b\x13\x12\x02\x18\x05\x1a\r\b\x14\x12\tJ\aSetting\x1a\x06\b\x15\x12\x02\x18\x05\x1a\x06\b\x16\x12\x02\x18\x01\x1a\x06\b\x17\x12\x02\x18\x05\x1a\x06\b\x18\x12\x02\x18\x05\x1a\x06\b\x19\x12\x02\x18\x05\x1a\x06\b\x1a\x12\x02\x18\x05\"\xb6\x04\x10\x032\xb1\x04\x12\x05_?_:_\x1a\x1f\x10\x02*\x1b\n\r\x10\x01\"\t\n\asetting\x12\nwrong_type\x1a\xce\x01\x10\b2\xc9\x01\x12\x05_?_:_\x1a8\x10\x0624\x12\x04_==_\x1a\x19\x10\x05*\x15\n\r\x10\x04\"\t\n\asetting\x12\x04role\x1a\x11\x10\a\x1a\r2\vexpire-unit\x1a?\x10\t\x1a;29The unit of an expiry has to be a text, and this is none.\x1aE\x10\n\x1aA2?The duration of an expiry has to be a number, and this is none.\x1a\xb5\x02\x10\r2\xb0\x02\x12\x05_?_:_\x1a!\x10\f*\x1d\n\r\x10\v\"\t\n\asetting\x12\fout_of_range\x1a_\x10\x122[\x12\x03_+_\x1a9\x10\x0f25\x12\x03_+_\x1a\x13\x10\x0e\x1a\x0f2\rThe duration \x1a\x19\x10\x11*\x15\n\r\x10\x10\"\t\n\asetting\x12\x04text\x1a\x19\x10\x13\x1a\x152\x13 is not above zero.\x1a\xa2\x01\x10\x182\x9d\x01\x12\x05_?_:_\x1a8\x10\x1624\x12\x04_==_\x1a\x19\x10\x15*\x15\n\r\x10\x14\"\t\n\asetting\x12\x04role\x1a\x11\x10\x17\x1a\r2\vexpire-unit\x1a,\x10\x19\x1a(2&The expiry has a unit and no duration.\x1a,\x10\x1a\x1a(2&The expiry has a duration and no unit.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "setting.wrong_type"}, {kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "setting.role"}, {kind: 1, name: "expire-unit"}}}, {kind: 1, name: "The unit of an expiry has to be a text, and this is none."}, {kind: 1, name: "The duration of an expiry has to be a number, and this is none."}}}, {kind: 5, args: []plain{{kind: 0, name: "setting.out_of_range"}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "The duration "}, {kind: 0, name: "setting.text"}}}, {kind: 1, name: " is not above zero."}}}, {kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "setting.role"}, {kind: 1, name: "expire-unit"}}}, {kind: 1, name: "The expiry has a unit and no duration."}, {kind: 1, name: "The expiry has a duration and no unit."}}}}}}},
				},
			},
		},
		why: template{
			{text: "The link expires after so many of the units; without both there is no telling when."},
		},
		help: template{
			{text: "Write both, such as \"expire_unit\": \"hours\" and \"expire_duration\": 12, or neither."},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Write it without quotes"},
				},
				when: &expr{source: "setting.wrong_type && setting.role == \"expire-duration\"", checked: "\x12\r\b\x01\x12\t\n\asetting\x12\r\b\x03\x12\t\n\asetting\x12\f\b\x05\x12\b\x1a\x06equals\x12\x11\b\a\x12\r\x1a\vlogical_and\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x01\x1a\r\b\x03\x12\tJ\aSetting\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x01\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x01\"i\x10\a2e\x12\x04_&&_\x1a\x1f\x10\x02*\x1b\n\r\x10\x01\"\t\n\asetting\x12\nwrong_type\x1a<\x10\x0528\x12\x04_==_\x1a\x19\x10\x04*\x15\n\r\x10\x03\"\t\n\asetting\x12\x04role\x1a\x15\x10\x06\x1a\x112\x0fexpire-duration",
					quick: []quickOp{
						{0, "wrong_type", ""},
						{4, "role", "expire-duration"},
						{9, "", ""},
					},
				},
				steps: []fixStep{
					{op: 0, at: place{placeSelf, ""},
						json: &expr{source: "setting.text.trim()", checked: "\x12\r\b\x01\x12\t\n\asetting\x12\x11\b\x03\x12\r\x1a\vstring_trim\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x05\"%\x10\x032!\n\x19\x10\x02*\x15\n\r\x10\x01\"\t\n\asetting\x12\x04text\x12\x04trim"},
					},
				}},
		},
	},
	{
		ID: "folder-target", Group: "action-content", Summary: "A folder action names no folder", Scope: "setting", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need: []string{"folders", "absent"},
		at: []place{
			{placeNamed, "action-options"},
		},
		message: template{
			{text: "This action names no folder."},
		},
		why: template{
			{text: "There is nothing to add the contact to or remove it from."},
		},
		help: template{
			{text: "Write the ids of the folders, such as \""},
			{
				expr: &expr{source: "setting.name", checked: "\x12\r\b\x01\x12\t\n\asetting\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x05\"\x19\x10\x02*\x15\n\r\x10\x01\"\t\n\asetting\x12\x04name",
					plain: &plain{kind: 0, name: "setting.name"},
				},
			},
			{text: "\": [318], or describe a new one in an inline \"folder\" object (REST only)."},
		},
	},
	{
		ID: "http-body", Group: "action-content", Summary: "The body of an HTTP request is no JSON, or stands under another name", Scope: "setting", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need: []string{"body"},
		assert: &expr{source: "!setting.no_json && !setting.wrong_type && !setting.misnamed", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\r\b\x02\x12\t\n\asetting\x12\x11\b\x04\x12\r\x1a\vlogical_not\x12\r\b\x05\x12\t\n\asetting\x12\x11\b\a\x12\r\x1a\vlogical_and\x12\x11\b\b\x12\r\x1a\vlogical_not\x12\r\b\t\x12\t\n\asetting\x12\x11\b\v\x12\r\x1a\vlogical_and\x1a\x06\b\x01\x12\x02\x18\x01\x1a\r\b\x02\x12\tJ\aSetting\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x01\x1a\r\b\x05\x12\tJ\aSetting\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x01\x1a\x06\b\b\x12\x02\x18\x01\x1a\r\b\t\x12\tJ\aSetting\x1a\x06\b\n\x12\x02\x18\x01\x1a\x06\b\v\x12\x02\x18\x01\"\x93\x01\x10\v2\x8e\x01\x12\x04_&&_\x1a]\x10\a2Y\x12\x04_&&_\x1a&\x10\x012\"\x12\x02!_\x1a\x1c\x10\x03*\x18\n\r\x10\x02\"\t\n\asetting\x12\ano_json\x1a)\x10\x042%\x12\x02!_\x1a\x1f\x10\x06*\x1b\n\r\x10\x05\"\t\n\asetting\x12\nwrong_type\x1a'\x10\b2#\x12\x02!_\x1a\x1d\x10\n*\x19\n\r\x10\t\"\t\n\asetting\x12\bmisnamed",
			quick: []quickOp{
				{0, "no_json", ""},
				{8, "", ""},
				{0, "wrong_type", ""},
				{8, "", ""},
				{9, "", ""},
				{0, "misnamed", ""},
				{8, "", ""},
				{9, "", ""},
			},
		},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{
				expr: &expr{source: "setting.misnamed ? \"The body stands under \\\"\" + setting.name + \"\\\", from which no request is known to read it.\" : setting.wrong_type ? \"\\\"\" + setting.name + \"\\\" has to be JSON in a text, or an object.\" : setting.json_end == \"\" ? \"\\\"\" + setting.name + \"\\\" is no JSON: it ends too early.\" : \"\\\"\" + setting.name + \"\\\" is no JSON from `\" + setting.json_end + \"` on.\"", checked: "\x12\r\b\x01\x12\t\n\asetting\x12\x11\b\x03\x12\r\x1a\vconditional\x12\x10\b\x05\x12\f\x1a\nadd_string\x12\r\b\x06\x12\t\n\asetting\x12\x10\b\b\x12\f\x1a\nadd_string\x12\r\b\n\x12\t\n\asetting\x12\x11\b\f\x12\r\x1a\vconditional\x12\x10\b\x0e\x12\f\x1a\nadd_string\x12\r\b\x0f\x12\t\n\asetting\x12\x10\b\x11\x12\f\x1a\nadd_string\x12\r\b\x13\x12\t\n\asetting\x12\f\b\x15\x12\b\x1a\x06equals\x12\x11\b\x17\x12\r\x1a\vconditional\x12\x10\b\x19\x12\f\x1a\nadd_string\x12\r\b\x1a\x12\t\n\asetting\x12\x10\b\x1c\x12\f\x1a\nadd_string\x12\x10\b\x1f\x12\f\x1a\nadd_string\x12\r\b \x12\t\n\asetting\x12\x10\b\"\x12\f\x1a\nadd_string\x12\x10\b$\x12\f\x1a\nadd_string\x12\r\b%\x12\t\n\asetting\x12\x10\b'\x12\f\x1a\nadd_string\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\r\b\x06\x12\tJ\aSetting\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\r\b\n\x12\tJ\aSetting\x1a\x06\b\v\x12\x02\x18\x01\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x05\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\r\b\x0f\x12\tJ\aSetting\x1a\x06\b\x10\x12\x02\x18\x05\x1a\x06\b\x11\x12\x02\x18\x05\x1a\x06\b\x12\x12\x02\x18\x05\x1a\r\b\x13\x12\tJ\aSetting\x1a\x06\b\x14\x12\x02\x18\x05\x1a\x06\b\x15\x12\x02\x18\x01\x1a\x06\b\x16\x12\x02\x18\x05\x1a\x06\b\x17\x12\x02\x18\x05\x1a\x06\b\x18\x12\x02\x18\x05\x1a\x06\b\x19\x12\x02\x18\x05\x1a\r\b\x1a\x12\tJ\aSetting\x1a\x06\b\x1b\x12\x02\x18\x05\x1a\x06\b\x1c\x12\x02\x18\x05\x1a\x06\b\x1d\x12\x02\x18\x05\x1a\x06\b\x1e\x12\x02\x18\x05\x1a\x06\b\x1f\x12\x02\x18\x05\x1a\r\b \x12\tJ\aSetting\x1a\x06\b!\x12\x02\x18\x05\x1a\x06\b\"\x12\x02\x18\x05\x1a\x06\b#\x12\x02\x18\x05\x1a\x06\b$\x12\x02\x18\x05\x1a\r\b%\x12\tJ\aSetting\x1a\x06\b&\x12\x02\x18\x05\x1a\x06\b'\x12\x02\x18\x05\x1a\x06\b(\x12\x02\x18\x05\"\x89\x05\x10\x032\x84\x05\x12\x05_?_:_\x1a\x1d\x10\x02*\x19\n\r\x10\x01\"\t\n\asetting\x12\bmisnamed\x1a\x83\x01\x10\b2\x7f\x12\x03_+_\x1aC\x10\x052?\x12\x03_+_\x1a\x1d\x10\x04\x1a\x192\x17The body stands under \"\x1a\x19\x10\a*\x15\n\r\x10\x06\"\t\n\asetting\x12\x04name\x1a3\x10\t\x1a/2-\", from which no request is known to read it.\x1a\xd5\x03\x10\f2\xd0\x03\x12\x05_?_:_\x1a\x1f\x10\v*\x1b\n\r\x10\n\"\t\n\asetting\x12\nwrong_type\x1ai\x10\x112e\x12\x03_+_\x1a-\x10\x0e2)\x12\x03_+_\x1a\a\x10\r\x1a\x032\x01\"\x1a\x19\x10\x10*\x15\n\r\x10\x0f\"\t\n\asetting\x12\x04name\x1a/\x10\x12\x1a+2)\" has to be JSON in a text, or an object.\x1a\xba\x02\x10\x172\xb5\x02\x12\x05_?_:_\x1a1\x10\x152-\x12\x04_==_\x1a\x1d\x10\x14*\x19\n\r\x10\x13\"\t\n\asetting\x12\bjson_end\x1a\x06\x10\x16\x1a\x022\x00\x1a`\x10\x1c2\\\x12\x03_+_\x1a-\x10\x192)\x12\x03_+_\x1a\a\x10\x18\x1a\x032\x01\"\x1a\x19\x10\x1b*\x15\n\r\x10\x1a\"\t\n\asetting\x12\x04name\x1a&\x10\x1d\x1a\"2 \" is no JSON: it ends too early.\x1a\x96\x01\x10'2\x91\x01\x12\x03_+_\x1a}\x10$2y\x12\x03_+_\x1aS\x10\"2O\x12\x03_+_\x1a-\x10\x1f2)\x12\x03_+_\x1a\a\x10\x1e\x1a\x032\x01\"\x1a\x19\x10!*\x15\n\r\x10 \"\t\n\asetting\x12\x04name\x1a\x19\x10#\x1a\x152\x13\" is no JSON from `\x1a\x1d\x10&*\x19\n\r\x10%\"\t\n\asetting\x12\bjson_end\x1a\v\x10(\x1a\a2\x05` on.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "setting.misnamed"}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "The body stands under \""}, {kind: 0, name: "setting.name"}}}, {kind: 1, name: "\", from which no request is known to read it."}}}, {kind: 5, args: []plain{{kind: 0, name: "setting.wrong_type"}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "\""}, {kind: 0, name: "setting.name"}}}, {kind: 1, name: "\" has to be JSON in a text, or an object."}}}, {kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "setting.json_end"}, {kind: 1}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "\""}, {kind: 0, name: "setting.name"}}}, {kind: 1, name: "\" is no JSON: it ends too early."}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "\""}, {kind: 0, name: "setting.name"}}}, {kind: 1, name: "\" is no JSON from `"}}}, {kind: 0, name: "setting.json_end"}}}, {kind: 1, name: "` on."}}}}}}}}},
				},
			},
		},
		why: template{
			{
				expr: &expr{source: "setting.misnamed ? \"The request is sent without it, and nobody is told.\" : \"The address that is called refuses such a body, or gets none.\"", checked: "\x12\r\b\x01\x12\t\n\asetting\x12\x11\b\x03\x12\r\x1a\vconditional\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\"\xab\x01\x10\x032\xa6\x01\x12\x05_?_:_\x1a\x1d\x10\x02*\x19\n\r\x10\x01\"\t\n\asetting\x12\bmisnamed\x1a9\x10\x04\x1a523The request is sent without it, and nobody is told.\x1aC\x10\x05\x1a?2=The address that is called refuses such a body, or gets none.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "setting.misnamed"}, {kind: 1, name: "The request is sent without it, and nobody is told."}, {kind: 1, name: "The address that is called refuses such a body, or gets none."}}},
				},
			},
		},
		help: template{
			{
				expr: &expr{source: "setting.misnamed ? \"Write it under \\\"http_body_json\\\", with \\\"http_body_mode\\\": \\\"json\\\".\" : setting.wrong_type ? \"Write it in quotes, such as \\\"{\\\\\\\"tag\\\\\\\": 5}\\\".\" : \"Variables are taken for values, so {\\\"name\\\": \\\"\" + \"{{contact.username}}\" + \"\\\"} is fine; names and texts need double quotes, and no comma stands before a closing bracket.\"", checked: "\x12\r\b\x01\x12\t\n\asetting\x12\x11\b\x03\x12\r\x1a\vconditional\x12\r\b\x05\x12\t\n\asetting\x12\x11\b\a\x12\r\x1a\vconditional\x12\x10\b\n\x12\f\x1a\nadd_string\x12\x10\b\f\x12\f\x1a\nadd_string\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\r\b\x05\x12\tJ\aSetting\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x05\"\xa3\x03\x10\x032\x9e\x03\x12\x05_?_:_\x1a\x1d\x10\x02*\x19\n\r\x10\x01\"\t\n\asetting\x12\bmisnamed\x1aE\x10\x04\x1aA2?Write it under \"http_body_json\", with \"http_body_mode\": \"json\".\x1a\xae\x02\x10\a2\xa9\x02\x12\x05_?_:_\x1a\x1f\x10\x06*\x1b\n\r\x10\x05\"\t\n\asetting\x12\nwrong_type\x1a1\x10\b\x1a-2+Write it in quotes, such as \"{\\\"tag\\\": 5}\".\x1a\xcb\x01\x10\f2\xc6\x01\x12\x03_+_\x1aZ\x10\n2V\x12\x03_+_\x1a3\x10\t\x1a/2-Variables are taken for values, so {\"name\": \"\x1a\x1a\x10\v\x1a\x162\x14{{contact.username}}\x1ac\x10\r\x1a_2]\"} is fine; names and texts need double quotes, and no comma stands before a closing bracket.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "setting.misnamed"}, {kind: 1, name: "Write it under \"http_body_json\", with \"http_body_mode\": \"json\"."}, {kind: 5, args: []plain{{kind: 0, name: "setting.wrong_type"}, {kind: 1, name: "Write it in quotes, such as \"{\\\"tag\\\": 5}\"."}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "Variables are taken for values, so {\"name\": \""}, {kind: 1, name: "{{contact.username}}"}}}, {kind: 1, name: "\"} is fine; names and texts need double quotes, and no comma stands before a closing bracket."}}}}}}},
				},
			},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Rename it to \"http_body_json\""},
				},
				when: &expr{source: "setting.misnamed", checked: "\x12\r\b\x01\x12\t\n\asetting\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x01\"\x1d\x10\x02*\x19\n\r\x10\x01\"\t\n\asetting\x12\bmisnamed",
					quick: []quickOp{
						{0, "misnamed", ""},
					},
				},
				safe: &expr{source: "false", checked: "\x1a\x06\b\x01\x12\x02\x18\x01\"\x06\x10\x01\x1a\x02\x10\x00",
					quick: []quickOp{
						{7, "", ""},
					},
				},
				steps: []fixStep{
					{op: 1, at: place{placeNamed, "key"},
						name: template{
							{text: "http_body_json"},
						},
					},
				}},
		},
	},
	{
		ID: "http-url", Group: "action-content", Summary: "The address of an HTTP request is not absolute, not public or not encrypted", Scope: "setting", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need: []string{"url"},
		assert: &expr{source: "!setting.url_invalid && !setting.url_private && !setting.url_insecure", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\r\b\x02\x12\t\n\asetting\x12\x11\b\x04\x12\r\x1a\vlogical_not\x12\r\b\x05\x12\t\n\asetting\x12\x11\b\a\x12\r\x1a\vlogical_and\x12\x11\b\b\x12\r\x1a\vlogical_not\x12\r\b\t\x12\t\n\asetting\x12\x11\b\v\x12\r\x1a\vlogical_and\x1a\x06\b\x01\x12\x02\x18\x01\x1a\r\b\x02\x12\tJ\aSetting\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x01\x1a\r\b\x05\x12\tJ\aSetting\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x01\x1a\x06\b\b\x12\x02\x18\x01\x1a\r\b\t\x12\tJ\aSetting\x1a\x06\b\n\x12\x02\x18\x01\x1a\x06\b\v\x12\x02\x18\x01\"\x9c\x01\x10\v2\x97\x01\x12\x04_&&_\x1ab\x10\a2^\x12\x04_&&_\x1a*\x10\x012&\x12\x02!_\x1a \x10\x03*\x1c\n\r\x10\x02\"\t\n\asetting\x12\vurl_invalid\x1a*\x10\x042&\x12\x02!_\x1a \x10\x06*\x1c\n\r\x10\x05\"\t\n\asetting\x12\vurl_private\x1a+\x10\b2'\x12\x02!_\x1a!\x10\n*\x1d\n\r\x10\t\"\t\n\asetting\x12\furl_insecure",
			quick: []quickOp{
				{0, "url_invalid", ""},
				{8, "", ""},
				{0, "url_private", ""},
				{8, "", ""},
				{9, "", ""},
				{0, "url_insecure", ""},
				{8, "", ""},
				{9, "", ""},
			},
		},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{
				expr: &expr{source: "setting.url_invalid ? \"This is no absolute http(s) URL.\" : setting.url_private ? \"This address can only be reached from a private network or from the machine itself.\" : \"This address is not encrypted.\"", checked: "\x12\r\b\x01\x12\t\n\asetting\x12\x11\b\x03\x12\r\x1a\vconditional\x12\r\b\x05\x12\t\n\asetting\x12\x11\b\a\x12\r\x1a\vconditional\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\r\b\x05\x12\tJ\aSetting\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\"\x88\x02\x10\x032\x83\x02\x12\x05_?_:_\x1a \x10\x02*\x1c\n\r\x10\x01\"\t\n\asetting\x12\vurl_invalid\x1a&\x10\x04\x1a\"2 This is no absolute http(s) URL.\x1a\xaf\x01\x10\a2\xaa\x01\x12\x05_?_:_\x1a \x10\x06*\x1c\n\r\x10\x05\"\t\n\asetting\x12\vurl_private\x1aY\x10\b\x1aU2SThis address can only be reached from a private network or from the machine itself.\x1a$\x10\t\x1a 2\x1eThis address is not encrypted.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "setting.url_invalid"}, {kind: 1, name: "This is no absolute http(s) URL."}, {kind: 5, args: []plain{{kind: 0, name: "setting.url_private"}, {kind: 1, name: "This address can only be reached from a private network or from the machine itself."}, {kind: 1, name: "This address is not encrypted."}}}}},
				},
			},
		},
		why: template{
			{
				expr: &expr{source: "setting.url_invalid ? \"Inrō has to know scheme and host to send the request.\" : setting.url_private ? \"Inrō calls it from its own servers, so the request fails for every contact.\" : \"The request carries data of your contacts, and everybody on the way can read it.\"", checked: "\x12\r\b\x01\x12\t\n\asetting\x12\x11\b\x03\x12\r\x1a\vconditional\x12\r\b\x05\x12\t\n\asetting\x12\x11\b\a\x12\r\x1a\vconditional\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\r\b\x05\x12\tJ\aSetting\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\"\xc9\x02\x10\x032\xc4\x02\x12\x05_?_:_\x1a \x10\x02*\x1c\n\r\x10\x01\"\t\n\asetting\x12\vurl_invalid\x1a<\x10\x04\x1a826Inr\u014d has to know scheme and host to send the request.\x1a\xda\x01\x10\a2\xd5\x01\x12\x05_?_:_\x1a \x10\x06*\x1c\n\r\x10\x05\"\t\n\asetting\x12\vurl_private\x1aR\x10\b\x1aN2LInr\u014d calls it from its own servers, so the request fails for every contact.\x1aV\x10\t\x1aR2PThe request carries data of your contacts, and everybody on the way can read it.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "setting.url_invalid"}, {kind: 1, name: "Inrō has to know scheme and host to send the request."}, {kind: 5, args: []plain{{kind: 0, name: "setting.url_private"}, {kind: 1, name: "Inrō calls it from its own servers, so the request fails for every contact."}, {kind: 1, name: "The request carries data of your contacts, and everybody on the way can read it."}}}}},
				},
			},
		},
		help: template{
			{
				expr: &expr{source: "setting.url_invalid ? \"Write it in full, such as https://crm.example.com/leads; variables are allowed.\" : setting.url_private ? \"Use an address that is reachable from the internet.\" : \"Use https.\"", checked: "\x12\r\b\x01\x12\t\n\asetting\x12\x11\b\x03\x12\r\x1a\vconditional\x12\r\b\x05\x12\t\n\asetting\x12\x11\b\a\x12\r\x1a\vconditional\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\r\b\x05\x12\tJ\aSetting\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\"\x81\x02\x10\x032\xfc\x01\x12\x05_?_:_\x1a \x10\x02*\x1c\n\r\x10\x01\"\t\n\asetting\x12\vurl_invalid\x1aU\x10\x04\x1aQ2OWrite it in full, such as https://crm.example.com/leads; variables are allowed.\x1az\x10\a2v\x12\x05_?_:_\x1a \x10\x06*\x1c\n\r\x10\x05\"\t\n\asetting\x12\vurl_private\x1a9\x10\b\x1a523Use an address that is reachable from the internet.\x1a\x10\x10\t\x1a\f2\nUse https.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "setting.url_invalid"}, {kind: 1, name: "Write it in full, such as https://crm.example.com/leads; variables are allowed."}, {kind: 5, args: []plain{{kind: 0, name: "setting.url_private"}, {kind: 1, name: "Use an address that is reachable from the internet."}, {kind: 1, name: "Use https."}}}}},
				},
			},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Change it to https"},
				},
				when: &expr{source: "setting.url_insecure && !setting.url_private", checked: "\x12\r\b\x01\x12\t\n\asetting\x12\x11\b\x03\x12\r\x1a\vlogical_not\x12\r\b\x04\x12\t\n\asetting\x12\x11\b\x06\x12\r\x1a\vlogical_and\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x01\x1a\r\b\x04\x12\tJ\aSetting\x1a\x06\b\x05\x12\x02\x18\x01\x1a\x06\b\x06\x12\x02\x18\x01\"Y\x10\x062U\x12\x04_&&_\x1a!\x10\x02*\x1d\n\r\x10\x01\"\t\n\asetting\x12\furl_insecure\x1a*\x10\x032&\x12\x02!_\x1a \x10\x05*\x1c\n\r\x10\x04\"\t\n\asetting\x12\vurl_private",
					quick: []quickOp{
						{0, "url_insecure", ""},
						{0, "url_private", ""},
						{8, "", ""},
						{9, "", ""},
					},
				},
				safe: &expr{source: "false", checked: "\x1a\x06\b\x01\x12\x02\x18\x01\"\x06\x10\x01\x1a\x02\x10\x00",
					quick: []quickOp{
						{7, "", ""},
					},
				},
				steps: []fixStep{
					{op: 0, at: place{placeSelf, ""},
						with: template{
							{text: "https"},
							{
								expr: &expr{source: "setting.text.substring(4)", checked: "\x12\r\b\x01\x12\t\n\asetting\x12\x1a\b\x03\x12\x16\x1a\x14string_substring_int\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x02\"2\x10\x032.\n\x19\x10\x02*\x15\n\r\x10\x01\"\t\n\asetting\x12\x04text\x12\tsubstring\x1a\x06\x10\x04\x1a\x02\x18\x04"},
							},
						},
					},
				}},
		},
	},
	{
		ID: "missing-action-type", Group: "action-content", Summary: "A new action has no action_type", Scope: "action", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		need: []string{"new"},
		deny: []string{"broken"},
		assert: &expr{source: "action.has_action_type && !action.type_blank", checked: "\x12\f\b\x01\x12\b\n\x06action\x12\x11\b\x03\x12\r\x1a\vlogical_not\x12\f\b\x04\x12\b\n\x06action\x12\x11\b\x06\x12\r\x1a\vlogical_and\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x01\x1a\f\b\x04\x12\bJ\x06Action\x1a\x06\b\x05\x12\x02\x18\x01\x1a\x06\b\x06\x12\x02\x18\x01\"Y\x10\x062U\x12\x04_&&_\x1a#\x10\x02*\x1f\n\f\x10\x01\"\b\n\x06action\x12\x0fhas_action_type\x1a(\x10\x032$\x12\x02!_\x1a\x1e\x10\x05*\x1a\n\f\x10\x04\"\b\n\x06action\x12\ntype_blank",
			quick: []quickOp{
				{0, "has_action_type", ""},
				{0, "type_blank", ""},
				{8, "", ""},
				{9, "", ""},
			},
		},
		at: []place{
			{placeBrace, ""},
		},
		message: template{
			{
				expr: &expr{source: "action.type_blank ? \"The \\\"action_type\\\" of this new action is blank.\" : \"This new action has no \\\"action_type\\\".\"", checked: "\x12\f\b\x01\x12\b\n\x06action\x12\x11\b\x03\x12\r\x1a\vconditional\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\"\x8f\x01\x10\x032\x8a\x01\x12\x05_?_:_\x1a\x1e\x10\x02*\x1a\n\f\x10\x01\"\b\n\x06action\x12\ntype_blank\x1a4\x10\x04\x1a02.The \"action_type\" of this new action is blank.\x1a+\x10\x05\x1a'2%This new action has no \"action_type\".",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "action.type_blank"}, {kind: 1, name: "The \"action_type\" of this new action is blank."}, {kind: 1, name: "This new action has no \"action_type\"."}}},
				},
			},
		},
		why: template{
			{text: "The type says what the step does; without one the API cannot create it."},
		},
		help: template{
			{text: "Add one. Publicly known are \"message\", \"ask_question\", \"condition\", \"button_template\", \"conversion_link\", \"comment\", \"folder\", \"update_property\", \"ab_testing\" and \"http_request\"; get_action_types lists all that your account has."},
		},
	},
	{
		ID: "missing-content", Group: "action-content", Summary: "An action that sends a text has none", Scope: "content", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need: []string{"needed"},
		assert: &expr{source: "!content.absent && !content.blank", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\r\b\x02\x12\t\n\acontent\x12\x11\b\x04\x12\r\x1a\vlogical_not\x12\r\b\x05\x12\t\n\acontent\x12\x11\b\a\x12\r\x1a\vlogical_and\x1a\x06\b\x01\x12\x02\x18\x01\x1a\r\b\x02\x12\tJ\aContent\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x01\x1a\r\b\x05\x12\tJ\aContent\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x01\"W\x10\a2S\x12\x04_&&_\x1a%\x10\x012!\x12\x02!_\x1a\x1b\x10\x03*\x17\n\r\x10\x02\"\t\n\acontent\x12\x06absent\x1a$\x10\x042 \x12\x02!_\x1a\x1a\x10\x06*\x16\n\r\x10\x05\"\t\n\acontent\x12\x05blank",
			quick: []quickOp{
				{0, "absent", ""},
				{8, "", ""},
				{0, "blank", ""},
				{8, "", ""},
				{9, "", ""},
			},
		},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{
				expr: &expr{source: "content.blank ? \"The \\\"content\\\" of this \\\"\" + content.action.type + \"\\\" is blank.\" : \"This \\\"\" + content.action.type + \"\\\" has no \\\"content\\\".\"", checked: "\x12\r\b\x01\x12\t\n\acontent\x12\x11\b\x03\x12\r\x1a\vconditional\x12\x10\b\x05\x12\f\x1a\nadd_string\x12\r\b\x06\x12\t\n\acontent\x12\x10\b\t\x12\f\x1a\nadd_string\x12\x10\b\f\x12\f\x1a\nadd_string\x12\r\b\r\x12\t\n\acontent\x12\x10\b\x10\x12\f\x1a\nadd_string\x1a\r\b\x01\x12\tJ\aContent\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\r\b\x06\x12\tJ\aContent\x1a\f\b\a\x12\bJ\x06Action\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\x1a\r\b\r\x12\tJ\aContent\x1a\f\b\x0e\x12\bJ\x06Action\x1a\x06\b\x0f\x12\x02\x18\x05\x1a\x06\b\x10\x12\x02\x18\x05\x1a\x06\b\x11\x12\x02\x18\x05\"\x81\x02\x10\x032\xfc\x01\x12\x05_?_:_\x1a\x1a\x10\x02*\x16\n\r\x10\x01\"\t\n\acontent\x12\x05blank\x1ao\x10\t2k\x12\x03_+_\x1aQ\x10\x052M\x12\x03_+_\x1a\x1d\x10\x04\x1a\x192\x17The \"content\" of this \"\x1a'\x10\b*#\n\x1b\x10\a*\x17\n\r\x10\x06\"\t\n\acontent\x12\x06action\x12\x04type\x1a\x11\x10\n\x1a\r2\v\" is blank.\x1af\x10\x102b\x12\x03_+_\x1a@\x10\f2<\x12\x03_+_\x1a\f\x10\v\x1a\b2\x06This \"\x1a'\x10\x0f*#\n\x1b\x10\x0e*\x17\n\r\x10\r\"\t\n\acontent\x12\x06action\x12\x04type\x1a\x19\x10\x11\x1a\x152\x13\" has no \"content\".",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "content.blank"}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "The \"content\" of this \""}, {kind: 0, name: "content.action.type"}}}, {kind: 1, name: "\" is blank."}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "This \""}, {kind: 0, name: "content.action.type"}}}, {kind: 1, name: "\" has no \"content\"."}}}}},
				},
			},
		},
		why: template{
			{text: "There is nothing to send: Instagram takes no message without a text."},
		},
		help: template{
			{
				expr: &expr{source: "content.action.type == \"ask_question\" ? \"Write the question in \\\"content\\\".\" : content.action.type == \"button_template\" ? \"Write the text above the buttons in \\\"content\\\".\" : \"Write the text in \\\"content\\\", or remove the action.\"", checked: "\x12\r\b\x01\x12\t\n\acontent\x12\f\b\x04\x12\b\x1a\x06equals\x12\x11\b\x06\x12\r\x1a\vconditional\x12\r\b\b\x12\t\n\acontent\x12\f\b\v\x12\b\x1a\x06equals\x12\x11\b\r\x12\r\x1a\vconditional\x1a\r\b\x01\x12\tJ\aContent\x1a\f\b\x02\x12\bJ\x06Action\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x01\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\r\b\b\x12\tJ\aContent\x1a\f\b\t\x12\bJ\x06Action\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x01\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x05\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\x06\b\x0f\x12\x02\x18\x05\"\xc8\x02\x10\x062\xc3\x02\x12\x05_?_:_\x1aG\x10\x042C\x12\x04_==_\x1a'\x10\x03*#\n\x1b\x10\x02*\x17\n\r\x10\x01\"\t\n\acontent\x12\x06action\x12\x04type\x1a\x12\x10\x05\x1a\x0e2\fask_question\x1a&\x10\a\x1a\"2 Write the question in \"content\".\x1a\xc8\x01\x10\r2\xc3\x01\x12\x05_?_:_\x1aJ\x10\v2F\x12\x04_==_\x1a'\x10\n*#\n\x1b\x10\t*\x17\n\r\x10\b\"\t\n\acontent\x12\x06action\x12\x04type\x1a\x15\x10\f\x1a\x112\x0fbutton_template\x1a4\x10\x0e\x1a02.Write the text above the buttons in \"content\".\x1a8\x10\x0f\x1a422Write the text in \"content\", or remove the action.",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "content.action.type"}, {kind: 1, name: "ask_question"}}}, {kind: 1, name: "Write the question in \"content\"."}, {kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "content.action.type"}, {kind: 1, name: "button_template"}}}, {kind: 1, name: "Write the text above the buttons in \"content\"."}, {kind: 1, name: "Write the text in \"content\", or remove the action."}}}}},
				},
			},
		},
	},
	{
		ID: "one-sided-split", Group: "action-content", Summary: "A split leads on along one side only, or the same way on both", Scope: "split", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		assert: &expr{source: "!split.one_sided && !split.sides_equal", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\v\b\x02\x12\a\n\x05split\x12\x11\b\x04\x12\r\x1a\vlogical_not\x12\v\b\x05\x12\a\n\x05split\x12\x11\b\a\x12\r\x1a\vlogical_and\x1a\x06\b\x01\x12\x02\x18\x01\x1a\v\b\x02\x12\aJ\x05Split\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x01\x1a\v\b\x05\x12\aJ\x05Split\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x01\"\\\x10\a2X\x12\x04_&&_\x1a&\x10\x012\"\x12\x02!_\x1a\x1c\x10\x03*\x18\n\v\x10\x02\"\a\n\x05split\x12\tone_sided\x1a(\x10\x042$\x12\x02!_\x1a\x1e\x10\x06*\x1a\n\v\x10\x05\"\a\n\x05split\x12\vsides_equal",
			quick: []quickOp{
				{0, "one_sided", ""},
				{8, "", ""},
				{0, "sides_equal", ""},
				{8, "", ""},
				{9, "", ""},
			},
		},
		levels: []levelCase{
			{level: Info,
				when: &expr{source: "split.sides_equal", checked: "\x12\v\b\x01\x12\a\n\x05split\x1a\v\b\x01\x12\aJ\x05Split\x1a\x06\b\x02\x12\x02\x18\x01\"\x1e\x10\x02*\x1a\n\v\x10\x01\"\a\n\x05split\x12\vsides_equal",
					quick: []quickOp{
						{0, "sides_equal", ""},
					},
				},
			},
		},
		at: []place{
			{placeNamed, "action-key-or-id"},
		},
		message: template{
			{
				expr: &expr{source: "split.sides_equal ? \"Both sides of this split do the same.\" : \"Nothing follows \" + all_of(split.unhandled) + \" of this split, while its other side goes on.\"", checked: "\x12\v\b\x01\x12\a\n\x05split\x12\x11\b\x03\x12\r\x1a\vconditional\x12\x10\b\x06\x12\f\x1a\nadd_string\x12\x11\b\a\x12\r\x1a\vall_of_list\x12\v\b\b\x12\a\n\x05split\x12\x10\b\n\x12\f\x1a\nadd_string\x1a\v\b\x01\x12\aJ\x05Split\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\v\b\b\x12\aJ\x05Split\x1a\n\b\t\x12\x062\x04\n\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\"\xea\x01\x10\x032\xe5\x01\x12\x05_?_:_\x1a\x1e\x10\x02*\x1a\n\v\x10\x01\"\a\n\x05split\x12\vsides_equal\x1a+\x10\x04\x1a'2%Both sides of this split do the same.\x1a\x8e\x01\x10\n2\x89\x01\x12\x03_+_\x1aM\x10\x062I\x12\x03_+_\x1a\x16\x10\x05\x1a\x122\x10Nothing follows \x1a*\x10\a2&\x12\x06all_of\x1a\x1c\x10\t*\x18\n\v\x10\b\"\a\n\x05split\x12\tunhandled\x1a3\x10\v\x1a/2- of this split, while its other side goes on.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "split.sides_equal"}, {kind: 1, name: "Both sides of this split do the same."}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "Nothing follows "}, {kind: 14, args: []plain{{kind: 0, name: "split.unhandled"}}}}}, {kind: 1, name: " of this split, while its other side goes on."}}}}},
				},
			},
		},
		why: template{
			{
				expr: &expr{source: "split.sides_equal ? \"There is nothing to compare: whatever comes out is chance.\" : \"The contacts that are sent down there get nothing, and nothing is compared.\"", checked: "\x12\v\b\x01\x12\a\n\x05split\x12\x11\b\x03\x12\r\x1a\vconditional\x1a\v\b\x01\x12\aJ\x05Split\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\"\xc1\x01\x10\x032\xbc\x01\x12\x05_?_:_\x1a\x1e\x10\x02*\x1a\n\v\x10\x01\"\a\n\x05split\x12\vsides_equal\x1a@\x10\x04\x1a<2:There is nothing to compare: whatever comes out is chance.\x1aQ\x10\x05\x1aM2KThe contacts that are sent down there get nothing, and nothing is compared.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "split.sides_equal"}, {kind: 1, name: "There is nothing to compare: whatever comes out is chance."}, {kind: 1, name: "The contacts that are sent down there get nothing, and nothing is compared."}}},
				},
			},
		},
		help: template{
			{
				expr: &expr{source: "split.sides_equal ? \"Change one of the sides, or hang one of them on the parent of the split.\" : \"Add a step on the other side; to reach only a part of the contacts, use a condition.\"", checked: "\x12\v\b\x01\x12\a\n\x05split\x12\x11\b\x03\x12\r\x1a\vconditional\x1a\v\b\x01\x12\aJ\x05Split\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\"\xd8\x01\x10\x032\xd3\x01\x12\x05_?_:_\x1a\x1e\x10\x02*\x1a\n\v\x10\x01\"\a\n\x05split\x12\vsides_equal\x1aN\x10\x04\x1aJ2HChange one of the sides, or hang one of them on the parent of the split.\x1aZ\x10\x05\x1aV2TAdd a step on the other side; to reach only a part of the contacts, use a condition.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "split.sides_equal"}, {kind: 1, name: "Change one of the sides, or hang one of them on the parent of the split."}, {kind: 1, name: "Add a step on the other side; to reach only a part of the contacts, use a condition."}}},
				},
			},
		},
	},
	{
		ID: "property-slug", Group: "action-content", Summary: "A contact property is missing, or named by its title", Scope: "setting", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need: []string{"property"},
		assert: &expr{source: "!setting.absent && !setting.empty && !setting.no_slug", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\r\b\x02\x12\t\n\asetting\x12\x11\b\x04\x12\r\x1a\vlogical_not\x12\r\b\x05\x12\t\n\asetting\x12\x11\b\a\x12\r\x1a\vlogical_and\x12\x11\b\b\x12\r\x1a\vlogical_not\x12\r\b\t\x12\t\n\asetting\x12\x11\b\v\x12\r\x1a\vlogical_and\x1a\x06\b\x01\x12\x02\x18\x01\x1a\r\b\x02\x12\tJ\aSetting\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x01\x1a\r\b\x05\x12\tJ\aSetting\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x01\x1a\x06\b\b\x12\x02\x18\x01\x1a\r\b\t\x12\tJ\aSetting\x1a\x06\b\n\x12\x02\x18\x01\x1a\x06\b\v\x12\x02\x18\x01\"\x8c\x01\x10\v2\x87\x01\x12\x04_&&_\x1aW\x10\a2S\x12\x04_&&_\x1a%\x10\x012!\x12\x02!_\x1a\x1b\x10\x03*\x17\n\r\x10\x02\"\t\n\asetting\x12\x06absent\x1a$\x10\x042 \x12\x02!_\x1a\x1a\x10\x06*\x16\n\r\x10\x05\"\t\n\asetting\x12\x05empty\x1a&\x10\b2\"\x12\x02!_\x1a\x1c\x10\n*\x18\n\r\x10\t\"\t\n\asetting\x12\ano_slug",
			quick: []quickOp{
				{0, "absent", ""},
				{8, "", ""},
				{0, "empty", ""},
				{8, "", ""},
				{9, "", ""},
				{0, "no_slug", ""},
				{8, "", ""},
				{9, "", ""},
			},
		},
		levels: []levelCase{
			{level: Info,
				when: &expr{source: "setting.no_slug", checked: "\x12\r\b\x01\x12\t\n\asetting\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x01\"\x1c\x10\x02*\x18\n\r\x10\x01\"\t\n\asetting\x12\ano_slug",
					quick: []quickOp{
						{0, "no_slug", ""},
					},
				},
			},
		},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{
				expr: &expr{source: "setting.no_slug ? \"\\\"\" + setting.text + \"\\\" looks like the title of a property, not like its slug.\" : setting.empty ? \"\\\"\" + setting.name + \"\\\" is blank.\" : \"This action names no contact property.\"", checked: "\x12\r\b\x01\x12\t\n\asetting\x12\x11\b\x03\x12\r\x1a\vconditional\x12\x10\b\x05\x12\f\x1a\nadd_string\x12\r\b\x06\x12\t\n\asetting\x12\x10\b\b\x12\f\x1a\nadd_string\x12\r\b\n\x12\t\n\asetting\x12\x11\b\f\x12\r\x1a\vconditional\x12\x10\b\x0e\x12\f\x1a\nadd_string\x12\r\b\x0f\x12\t\n\asetting\x12\x10\b\x11\x12\f\x1a\nadd_string\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\r\b\x06\x12\tJ\aSetting\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\r\b\n\x12\tJ\aSetting\x1a\x06\b\v\x12\x02\x18\x01\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x05\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\r\b\x0f\x12\tJ\aSetting\x1a\x06\b\x10\x12\x02\x18\x05\x1a\x06\b\x11\x12\x02\x18\x05\x1a\x06\b\x12\x12\x02\x18\x05\x1a\x06\b\x13\x12\x02\x18\x05\"\xca\x02\x10\x032\xc5\x02\x12\x05_?_:_\x1a\x1c\x10\x02*\x18\n\r\x10\x01\"\t\n\asetting\x12\ano_slug\x1ax\x10\b2t\x12\x03_+_\x1a-\x10\x052)\x12\x03_+_\x1a\a\x10\x04\x1a\x032\x01\"\x1a\x19\x10\a*\x15\n\r\x10\x06\"\t\n\asetting\x12\x04text\x1a>\x10\t\x1a:28\" looks like the title of a property, not like its slug.\x1a\xa3\x01\x10\f2\x9e\x01\x12\x05_?_:_\x1a\x1a\x10\v*\x16\n\r\x10\n\"\t\n\asetting\x12\x05empty\x1aK\x10\x112G\x12\x03_+_\x1a-\x10\x0e2)\x12\x03_+_\x1a\a\x10\r\x1a\x032\x01\"\x1a\x19\x10\x10*\x15\n\r\x10\x0f\"\t\n\asetting\x12\x04name\x1a\x11\x10\x12\x1a\r2\v\" is blank.\x1a,\x10\x13\x1a(2&This action names no contact property.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "setting.no_slug"}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "\""}, {kind: 0, name: "setting.text"}}}, {kind: 1, name: "\" looks like the title of a property, not like its slug."}}}, {kind: 5, args: []plain{{kind: 0, name: "setting.empty"}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "\""}, {kind: 0, name: "setting.name"}}}, {kind: 1, name: "\" is blank."}}}, {kind: 1, name: "This action names no contact property."}}}}},
				},
			},
		},
		why: template{
			{
				expr: &expr{source: "setting.no_slug ? \"Properties are found by their slug, which has small letters and hyphens: the title \\\"Subscription Plan\\\" gives \\\"subscription-plan\\\".\" : \"Without it there is nothing to write the value into.\"", checked: "\x12\r\b\x01\x12\t\n\asetting\x12\x11\b\x03\x12\r\x1a\vconditional\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\"\xf2\x01\x10\x032\xed\x01\x12\x05_?_:_\x1a\x1c\x10\x02*\x18\n\r\x10\x01\"\t\n\asetting\x12\ano_slug\x1a\x89\x01\x10\x04\x1a\x84\x012\x81\x01Properties are found by their slug, which has small letters and hyphens: the title \"Subscription Plan\" gives \"subscription-plan\".\x1a:\x10\x05\x1a624Without it there is nothing to write the value into.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "setting.no_slug"}, {kind: 1, name: "Properties are found by their slug, which has small letters and hyphens: the title \"Subscription Plan\" gives \"subscription-plan\"."}, {kind: 1, name: "Without it there is nothing to write the value into."}}},
				},
			},
		},
		help: template{
			{
				expr: &expr{source: "setting.no_slug ? \"Look the slug up in the settings of the property.\" : \"Name the property by its slug, such as \\\"\" + setting.name + \"\\\": \\\"subscription-plan\\\".\"", checked: "\x12\r\b\x01\x12\t\n\asetting\x12\x11\b\x03\x12\r\x1a\vconditional\x12\x10\b\x06\x12\f\x1a\nadd_string\x12\r\b\a\x12\t\n\asetting\x12\x10\b\t\x12\f\x1a\nadd_string\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\r\b\a\x12\tJ\aSetting\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\"\xe3\x01\x10\x032\xde\x01\x12\x05_?_:_\x1a\x1c\x10\x02*\x18\n\r\x10\x01\"\t\n\asetting\x12\ano_slug\x1a7\x10\x04\x1a321Look the slug up in the settings of the property.\x1a~\x10\t2z\x12\x03_+_\x1aT\x10\x062P\x12\x03_+_\x1a.\x10\x05\x1a*2(Name the property by its slug, such as \"\x1a\x19\x10\b*\x15\n\r\x10\a\"\t\n\asetting\x12\x04name\x1a\x1d\x10\n\x1a\x192\x17\": \"subscription-plan\".",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "setting.no_slug"}, {kind: 1, name: "Look the slug up in the settings of the property."}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "Name the property by its slug, such as \""}, {kind: 0, name: "setting.name"}}}, {kind: 1, name: "\": \"subscription-plan\"."}}}}},
				},
			},
		},
		suggest: &suggest{shared: false,
			value: &expr{source: "setting.no_slug ? setting.slug : \"\"", checked: "\x12\r\b\x01\x12\t\n\asetting\x12\x11\b\x03\x12\r\x1a\vconditional\x12\r\b\x04\x12\t\n\asetting\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\r\b\x04\x12\tJ\aSetting\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\"L\x10\x032H\x12\x05_?_:_\x1a\x1c\x10\x02*\x18\n\r\x10\x01\"\t\n\asetting\x12\ano_slug\x1a\x19\x10\x05*\x15\n\r\x10\x04\"\t\n\asetting\x12\x04slug\x1a\x06\x10\x06\x1a\x022\x00",
				plain: &plain{kind: 5, args: []plain{{kind: 0, name: "setting.no_slug"}, {kind: 0, name: "setting.slug"}, {kind: 1}}},
			},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Change it to \""},
					{
						expr: &expr{source: "suggestion", checked: "\x12\x10\b\x01\x12\f\n\nsuggestion\x1a\x06\b\x01\x12\x02\x18\x05\"\x10\x10\x01\"\f\n\nsuggestion",
							plain: &plain{kind: 0, name: "suggestion"},
						},
					},
					{text: "\""},
				},
				safe: &expr{source: "false", checked: "\x1a\x06\b\x01\x12\x02\x18\x01\"\x06\x10\x01\x1a\x02\x10\x00",
					quick: []quickOp{
						{7, "", ""},
					},
				},
				steps: []fixStep{
					{op: 0, at: place{placeSelf, ""}},
				}},
		},
	},
	{
		ID: "split-ratio", Group: "action-content", Summary: "The ratio of a split is missing, no number, or outside 1 to 99", Scope: "setting", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need: []string{"ratio"},
		assert: &expr{source: "!setting.absent && !setting.wrong_type && !setting.out_of_range", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\r\b\x02\x12\t\n\asetting\x12\x11\b\x04\x12\r\x1a\vlogical_not\x12\r\b\x05\x12\t\n\asetting\x12\x11\b\a\x12\r\x1a\vlogical_and\x12\x11\b\b\x12\r\x1a\vlogical_not\x12\r\b\t\x12\t\n\asetting\x12\x11\b\v\x12\r\x1a\vlogical_and\x1a\x06\b\x01\x12\x02\x18\x01\x1a\r\b\x02\x12\tJ\aSetting\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x01\x1a\r\b\x05\x12\tJ\aSetting\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x01\x1a\x06\b\b\x12\x02\x18\x01\x1a\r\b\t\x12\tJ\aSetting\x1a\x06\b\n\x12\x02\x18\x01\x1a\x06\b\v\x12\x02\x18\x01\"\x96\x01\x10\v2\x91\x01\x12\x04_&&_\x1a\\\x10\a2X\x12\x04_&&_\x1a%\x10\x012!\x12\x02!_\x1a\x1b\x10\x03*\x17\n\r\x10\x02\"\t\n\asetting\x12\x06absent\x1a)\x10\x042%\x12\x02!_\x1a\x1f\x10\x06*\x1b\n\r\x10\x05\"\t\n\asetting\x12\nwrong_type\x1a+\x10\b2'\x12\x02!_\x1a!\x10\n*\x1d\n\r\x10\t\"\t\n\asetting\x12\fout_of_range",
			quick: []quickOp{
				{0, "absent", ""},
				{8, "", ""},
				{0, "wrong_type", ""},
				{8, "", ""},
				{9, "", ""},
				{0, "out_of_range", ""},
				{8, "", ""},
				{9, "", ""},
			},
		},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{
				expr: &expr{source: "setting.absent ? \"This split has no \\\"\" + setting.name + \"\\\".\" : setting.wrong_type ? \"The ratio has to be a number, and this is none.\" : \"The ratio \" + setting.text + \" is outside 1 to 99.\"", checked: "\x12\r\b\x01\x12\t\n\asetting\x12\x11\b\x03\x12\r\x1a\vconditional\x12\x10\b\x05\x12\f\x1a\nadd_string\x12\r\b\x06\x12\t\n\asetting\x12\x10\b\b\x12\f\x1a\nadd_string\x12\r\b\n\x12\t\n\asetting\x12\x11\b\f\x12\r\x1a\vconditional\x12\x10\b\x0f\x12\f\x1a\nadd_string\x12\r\b\x10\x12\t\n\asetting\x12\x10\b\x12\x12\f\x1a\nadd_string\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\r\b\x06\x12\tJ\aSetting\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\r\b\n\x12\tJ\aSetting\x1a\x06\b\v\x12\x02\x18\x01\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x05\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\x06\b\x0f\x12\x02\x18\x05\x1a\r\b\x10\x12\tJ\aSetting\x1a\x06\b\x11\x12\x02\x18\x05\x1a\x06\b\x12\x12\x02\x18\x05\x1a\x06\b\x13\x12\x02\x18\x05\"\xc5\x02\x10\x032\xc0\x02\x12\x05_?_:_\x1a\x1b\x10\x02*\x17\n\r\x10\x01\"\t\n\asetting\x12\x06absent\x1aT\x10\b2P\x12\x03_+_\x1a?\x10\x052;\x12\x03_+_\x1a\x19\x10\x04\x1a\x152\x13This split has no \"\x1a\x19\x10\a*\x15\n\r\x10\x06\"\t\n\asetting\x12\x04name\x1a\b\x10\t\x1a\x042\x02\".\x1a\xc3\x01\x10\f2\xbe\x01\x12\x05_?_:_\x1a\x1f\x10\v*\x1b\n\r\x10\n\"\t\n\asetting\x12\nwrong_type\x1a5\x10\r\x1a12/The ratio has to be a number, and this is none.\x1a]\x10\x122Y\x12\x03_+_\x1a6\x10\x0f22\x12\x03_+_\x1a\x10\x10\x0e\x1a\f2\nThe ratio \x1a\x19\x10\x11*\x15\n\r\x10\x10\"\t\n\asetting\x12\x04text\x1a\x1a\x10\x13\x1a\x162\x14 is outside 1 to 99.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "setting.absent"}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "This split has no \""}, {kind: 0, name: "setting.name"}}}, {kind: 1, name: "\"."}}}, {kind: 5, args: []plain{{kind: 0, name: "setting.wrong_type"}, {kind: 1, name: "The ratio has to be a number, and this is none."}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "The ratio "}, {kind: 0, name: "setting.text"}}}, {kind: 1, name: " is outside 1 to 99."}}}}}}},
				},
			},
		},
		why: template{
			{
				expr: &expr{source: "setting.out_of_range ? \"It is a percentage, and outside of these bounds one of the sides gets nobody, so that nothing is compared.\" : \"It says how many percent of the contacts go down one of the two branches.\"", checked: "\x12\r\b\x01\x12\t\n\asetting\x12\x11\b\x03\x12\r\x1a\vconditional\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\"\xf2\x01\x10\x032\xed\x01\x12\x05_?_:_\x1a!\x10\x02*\x1d\n\r\x10\x01\"\t\n\asetting\x12\fout_of_range\x1ap\x10\x04\x1al2jIt is a percentage, and outside of these bounds one of the sides gets nobody, so that nothing is compared.\x1aO\x10\x05\x1aK2IIt says how many percent of the contacts go down one of the two branches.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "setting.out_of_range"}, {kind: 1, name: "It is a percentage, and outside of these bounds one of the sides gets nobody, so that nothing is compared."}, {kind: 1, name: "It says how many percent of the contacts go down one of the two branches."}}},
				},
			},
		},
		help: template{
			{text: "Write a plain number from 1 to 99; with 50 both sides get the same."},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Write it without quotes"},
				},
				when: &expr{source: "setting.wrong_type", checked: "\x12\r\b\x01\x12\t\n\asetting\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x01\"\x1f\x10\x02*\x1b\n\r\x10\x01\"\t\n\asetting\x12\nwrong_type",
					quick: []quickOp{
						{0, "wrong_type", ""},
					},
				},
				steps: []fixStep{
					{op: 0, at: place{placeSelf, ""},
						json: &expr{source: "setting.text.trim()", checked: "\x12\r\b\x01\x12\t\n\asetting\x12\x11\b\x03\x12\r\x1a\vstring_trim\x1a\r\b\x01\x12\tJ\aSetting\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x05\"%\x10\x032!\n\x19\x10\x02*\x15\n\r\x10\x01\"\t\n\asetting\x12\x04text\x12\x04trim"},
					},
				}},
		},
	},
	{
		ID: "too-many-answers", Group: "action-content", Summary: "A question has more answers than Instagram shows", Scope: "choices", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		only: only{kinds: 0, ops: 0, targets: 0, types: []string{"ask_question"}},
		need: []string{"too_many"},
		at: []place{
			{placeNamed, "action-key-or-id"},
		},
		message: template{
			{text: "Steps hang on "},
			{
				expr: &expr{source: "choices.count", checked: "\x12\r\b\x01\x12\t\n\achoices\x1a\r\b\x01\x12\tJ\aChoices\x1a\x06\b\x02\x12\x02\x18\x02\"\x1a\x10\x02*\x16\n\r\x10\x01\"\t\n\achoices\x12\x05count",
					plain: &plain{kind: 0, name: "choices.count"},
				},
			},
			{text: " answers of this question; Instagram shows "},
			{
				expr: &expr{source: "choices.max", checked: "\x12\r\b\x01\x12\t\n\achoices\x1a\r\b\x01\x12\tJ\aChoices\x1a\x06\b\x02\x12\x02\x18\x02\"\x18\x10\x02*\x14\n\r\x10\x01\"\t\n\achoices\x12\x03max",
					plain: &plain{kind: 0, name: "choices.max"},
				},
			},
			{text: " at most."},
		},
		why: template{
			{text: "The answers beyond are never shown, so the steps behind them are never reached."},
		},
		help: template{
			{text: "Drop answers, or ask in two steps."},
		},
	},
	{
		ID: "unknown-action-type", Group: "action-content", Summary: "No action type of that name is known", Scope: "unknown-type", Since: "0.1.0",
		Severity: Info, WhenOn: Info,
		yieldsTo: []string{"variable-in-reference"},
		levels: []levelCase{
			{level: Error,
				when: &expr{source: "unknown.complete", checked: "\x12\r\b\x01\x12\t\n\aunknown\x1a\x11\b\x01\x12\rJ\vUnknownType\x1a\x06\b\x02\x12\x02\x18\x01\"\x1d\x10\x02*\x19\n\r\x10\x01\"\t\n\aunknown\x12\bcomplete",
					quick: []quickOp{
						{0, "complete", ""},
					},
				},
			},
			{level: Warning,
				when: &expr{source: "unknown.near || unknown.wording", checked: "\x12\r\b\x01\x12\t\n\aunknown\x12\r\b\x03\x12\t\n\aunknown\x12\x10\b\x05\x12\f\x1a\nlogical_or\x1a\x11\b\x01\x12\rJ\vUnknownType\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x11\b\x03\x12\rJ\vUnknownType\x1a\x06\b\x04\x12\x02\x18\x01\x1a\x06\b\x05\x12\x02\x18\x01\"C\x10\x052?\x12\x04_||_\x1a\x19\x10\x02*\x15\n\r\x10\x01\"\t\n\aunknown\x12\x04near\x1a\x1c\x10\x04*\x18\n\r\x10\x03\"\t\n\aunknown\x12\awording",
					quick: []quickOp{
						{0, "near", ""},
						{0, "wording", ""},
						{10, "", ""},
					},
				},
			},
		},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{
				expr: &expr{source: "unknown.complete ? \"\\\"\" + unknown.name + \"\\\" is no action type of this account.\" : unknown.wording && unknown.meant == \"\" ? \"\\\"\" + unknown.name + \"\\\" is what the app calls an action, not the name of its type.\" : \"\\\"\" + unknown.name + \"\\\" is no action type that is publicly known.\"", checked: "\x12\r\b\x01\x12\t\n\aunknown\x12\x11\b\x03\x12\r\x1a\vconditional\x12\x10\b\x05\x12\f\x1a\nadd_string\x12\r\b\x06\x12\t\n\aunknown\x12\x10\b\b\x12\f\x1a\nadd_string\x12\r\b\n\x12\t\n\aunknown\x12\r\b\f\x12\t\n\aunknown\x12\f\b\x0e\x12\b\x1a\x06equals\x12\x11\b\x10\x12\r\x1a\vlogical_and\x12\x11\b\x11\x12\r\x1a\vconditional\x12\x10\b\x13\x12\f\x1a\nadd_string\x12\r\b\x14\x12\t\n\aunknown\x12\x10\b\x16\x12\f\x1a\nadd_string\x12\x10\b\x19\x12\f\x1a\nadd_string\x12\r\b\x1a\x12\t\n\aunknown\x12\x10\b\x1c\x12\f\x1a\nadd_string\x1a\x11\b\x01\x12\rJ\vUnknownType\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x11\b\x06\x12\rJ\vUnknownType\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\x11\b\n\x12\rJ\vUnknownType\x1a\x06\b\v\x12\x02\x18\x01\x1a\x11\b\f\x12\rJ\vUnknownType\x1a\x06\b\r\x12\x02\x18\x05\x1a\x06\b\x0e\x12\x02\x18\x01\x1a\x06\b\x0f\x12\x02\x18\x05\x1a\x06\b\x10\x12\x02\x18\x01\x1a\x06\b\x11\x12\x02\x18\x05\x1a\x06\b\x12\x12\x02\x18\x05\x1a\x06\b\x13\x12\x02\x18\x05\x1a\x11\b\x14\x12\rJ\vUnknownType\x1a\x06\b\x15\x12\x02\x18\x05\x1a\x06\b\x16\x12\x02\x18\x05\x1a\x06\b\x17\x12\x02\x18\x05\x1a\x06\b\x18\x12\x02\x18\x05\x1a\x06\b\x19\x12\x02\x18\x05\x1a\x11\b\x1a\x12\rJ\vUnknownType\x1a\x06\b\x1b\x12\x02\x18\x05\x1a\x06\b\x1c\x12\x02\x18\x05\x1a\x06\b\x1d\x12\x02\x18\x05\"\xe5\x03\x10\x032\xe0\x03\x12\x05_?_:_\x1a\x1d\x10\x02*\x19\n\r\x10\x01\"\t\n\aunknown\x12\bcomplete\x1ad\x10\b2`\x12\x03_+_\x1a-\x10\x052)\x12\x03_+_\x1a\a\x10\x04\x1a\x032\x01\"\x1a\x19\x10\a*\x15\n\r\x10\x06\"\t\n\aunknown\x12\x04name\x1a*\x10\t\x1a&2$\" is no action type of this account.\x1a\xd1\x02\x10\x112\xcc\x02\x12\x05_?_:_\x1aX\x10\x102T\x12\x04_&&_\x1a\x1c\x10\v*\x18\n\r\x10\n\"\t\n\aunknown\x12\awording\x1a.\x10\x0e2*\x12\x04_==_\x1a\x1a\x10\r*\x16\n\r\x10\f\"\t\n\aunknown\x12\x05meant\x1a\x06\x10\x0f\x1a\x022\x00\x1a|\x10\x162x\x12\x03_+_\x1a-\x10\x132)\x12\x03_+_\x1a\a\x10\x12\x1a\x032\x01\"\x1a\x19\x10\x15*\x15\n\r\x10\x14\"\t\n\aunknown\x12\x04name\x1aB\x10\x17\x1a>2<\" is what the app calls an action, not the name of its type.\x1ak\x10\x1c2g\x12\x03_+_\x1a-\x10\x192)\x12\x03_+_\x1a\a\x10\x18\x1a\x032\x01\"\x1a\x19\x10\x1b*\x15\n\r\x10\x1a\"\t\n\aunknown\x12\x04name\x1a1\x10\x1d\x1a-2+\" is no action type that is publicly known.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "unknown.complete"}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "\""}, {kind: 0, name: "unknown.name"}}}, {kind: 1, name: "\" is no action type of this account."}}}, {kind: 5, args: []plain{{kind: 6, args: []plain{{kind: 0, name: "unknown.wording"}, {kind: 9, args: []plain{{kind: 0, name: "unknown.meant"}, {kind: 1}}}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "\""}, {kind: 0, name: "unknown.name"}}}, {kind: 1, name: "\" is what the app calls an action, not the name of its type."}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "\""}, {kind: 0, name: "unknown.name"}}}, {kind: 1, name: "\" is no action type that is publicly known."}}}}}}},
				},
			},
		},
		why: template{
			{
				expr: &expr{source: "unknown.complete ? \"The account\\'s own list of types does not have it, so the API refuses the action.\" : unknown.near || unknown.wording ? \"The API takes types by their exact names only.\" : \"Inrō publishes no complete list, so it may well be a type that your account has.\"", checked: "\x12\r\b\x01\x12\t\n\aunknown\x12\x11\b\x03\x12\r\x1a\vconditional\x12\r\b\x05\x12\t\n\aunknown\x12\r\b\a\x12\t\n\aunknown\x12\x10\b\t\x12\f\x1a\nlogical_or\x12\x11\b\n\x12\r\x1a\vconditional\x1a\x11\b\x01\x12\rJ\vUnknownType\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x11\b\x05\x12\rJ\vUnknownType\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x11\b\a\x12\rJ\vUnknownType\x1a\x06\b\b\x12\x02\x18\x01\x1a\x06\b\t\x12\x02\x18\x01\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\"\xe6\x02\x10\x032\xe1\x02\x12\x05_?_:_\x1a\x1d\x10\x02*\x19\n\r\x10\x01\"\t\n\aunknown\x12\bcomplete\x1aV\x10\x04\x1aR2PThe account's own list of types does not have it, so the API refuses the action.\x1a\xe0\x01\x10\n2\xdb\x01\x12\x05_?_:_\x1aC\x10\t2?\x12\x04_||_\x1a\x19\x10\x06*\x15\n\r\x10\x05\"\t\n\aunknown\x12\x04near\x1a\x1c\x10\b*\x18\n\r\x10\a\"\t\n\aunknown\x12\awording\x1a4\x10\v\x1a02.The API takes types by their exact names only.\x1aW\x10\f\x1aS2QInr\u014d publishes no complete list, so it may well be a type that your account has.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "unknown.complete"}, {kind: 1, name: "The account's own list of types does not have it, so the API refuses the action."}, {kind: 5, args: []plain{{kind: 7, args: []plain{{kind: 0, name: "unknown.near"}, {kind: 0, name: "unknown.wording"}}}, {kind: 1, name: "The API takes types by their exact names only."}, {kind: 1, name: "Inrō publishes no complete list, so it may well be a type that your account has."}}}}},
				},
			},
		},
		help: template{
			{
				expr: &expr{source: "unknown.complete ? \"The types of this account: \" + all_of(unknown.known) + \".\" : unknown.meant != \"\" ? \"If you mean another one, get_action_types lists the names of your account.\" : unknown.note != \"\" ? unknown.note + \" Call get_action_types to see the names of your account.\" : unknown.wording ? \"Its name is not published; call get_action_types to see the names of your account.\" : \"Publicly known are \" + all_of(unknown.known) + \"; get_action_types lists those of your account.\"", checked: "\x12\r\b\x01\x12\t\n\aunknown\x12\x11\b\x03\x12\r\x1a\vconditional\x12\x10\b\x05\x12\f\x1a\nadd_string\x12\x11\b\x06\x12\r\x1a\vall_of_list\x12\r\b\a\x12\t\n\aunknown\x12\x10\b\t\x12\f\x1a\nadd_string\x12\r\b\v\x12\t\n\aunknown\x12\x10\b\r\x12\f\x1a\nnot_equals\x12\x11\b\x0f\x12\r\x1a\vconditional\x12\r\b\x11\x12\t\n\aunknown\x12\x10\b\x13\x12\f\x1a\nnot_equals\x12\x11\b\x15\x12\r\x1a\vconditional\x12\r\b\x16\x12\t\n\aunknown\x12\x10\b\x18\x12\f\x1a\nadd_string\x12\r\b\x1a\x12\t\n\aunknown\x12\x11\b\x1c\x12\r\x1a\vconditional\x12\x10\b\x1f\x12\f\x1a\nadd_string\x12\x11\b \x12\r\x1a\vall_of_list\x12\r\b!\x12\t\n\aunknown\x12\x10\b#\x12\f\x1a\nadd_string\x1a\x11\b\x01\x12\rJ\vUnknownType\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x11\b\a\x12\rJ\vUnknownType\x1a\n\b\b\x12\x062\x04\n\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\x1a\x11\b\v\x12\rJ\vUnknownType\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x01\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\x06\b\x0f\x12\x02\x18\x05\x1a\x06\b\x10\x12\x02\x18\x05\x1a\x11\b\x11\x12\rJ\vUnknownType\x1a\x06\b\x12\x12\x02\x18\x05\x1a\x06\b\x13\x12\x02\x18\x01\x1a\x06\b\x14\x12\x02\x18\x05\x1a\x06\b\x15\x12\x02\x18\x05\x1a\x11\b\x16\x12\rJ\vUnknownType\x1a\x06\b\x17\x12\x02\x18\x05\x1a\x06\b\x18\x12\x02\x18\x05\x1a\x06\b\x19\x12\x02\x18\x05\x1a\x11\b\x1a\x12\rJ\vUnknownType\x1a\x06\b\x1b\x12\x02\x18\x01\x1a\x06\b\x1c\x12\x02\x18\x05\x1a\x06\b\x1d\x12\x02\x18\x05\x1a\x06\b\x1e\x12\x02\x18\x05\x1a\x06\b\x1f\x12\x02\x18\x05\x1a\x06\b \x12\x02\x18\x05\x1a\x11\b!\x12\rJ\vUnknownType\x1a\n\b\"\x12\x062\x04\n\x02\x18\x05\x1a\x06\b#\x12\x02\x18\x05\x1a\x06\b$\x12\x02\x18\x05\"\xe7\x05\x10\x032\xe2\x05\x12\x05_?_:_\x1a\x1d\x10\x02*\x19\n\r\x10\x01\"\t\n\aunknown\x12\bcomplete\x1aj\x10\t2f\x12\x03_+_\x1aV\x10\x052R\x12\x03_+_\x1a!\x10\x04\x1a\x1d2\x1bThe types of this account: \x1a(\x10\x062$\x12\x06all_of\x1a\x1a\x10\b*\x16\n\r\x10\a\"\t\n\aunknown\x12\x05known\x1a\a\x10\n\x1a\x032\x01.\x1a\xcd\x04\x10\x0f2\xc8\x04\x12\x05_?_:_\x1a.\x10\r2*\x12\x04_!=_\x1a\x1a\x10\f*\x16\n\r\x10\v\"\t\n\aunknown\x12\x05meant\x1a\x06\x10\x0e\x1a\x022\x00\x1aP\x10\x10\x1aL2JIf you mean another one, get_action_types lists the names of your account.\x1a\xbc\x03\x10\x152\xb7\x03\x12\x05_?_:_\x1a-\x10\x132)\x12\x04_!=_\x1a\x19\x10\x12*\x15\n\r\x10\x11\"\t\n\aunknown\x12\x04note\x1a\x06\x10\x14\x1a\x022\x00\x1ad\x10\x182`\x12\x03_+_\x1a\x19\x10\x17*\x15\n\r\x10\x16\"\t\n\aunknown\x12\x04note\x1a>\x10\x19\x1a:28 Call get_action_types to see the names of your account.\x1a\x98\x02\x10\x1c2\x93\x02\x12\x05_?_:_\x1a\x1c\x10\x1b*\x18\n\r\x10\x1a\"\t\n\aunknown\x12\awording\x1aX\x10\x1d\x1aT2RIts name is not published; call get_action_types to see the names of your account.\x1a\x91\x01\x10#2\x8c\x01\x12\x03_+_\x1aN\x10\x1f2J\x12\x03_+_\x1a\x19\x10\x1e\x1a\x152\x13Publicly known are \x1a(\x10 2$\x12\x06all_of\x1a\x1a\x10\"*\x16\n\r\x10!\"\t\n\aunknown\x12\x05known\x1a5\x10$\x1a12/; get_action_types lists those of your account.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "unknown.complete"}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "The types of this account: "}, {kind: 14, args: []plain{{kind: 0, name: "unknown.known"}}}}}, {kind: 1, name: "."}}}, {kind: 5, args: []plain{{kind: 8, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "unknown.meant"}, {kind: 1}}}}}, {kind: 1, name: "If you mean another one, get_action_types lists the names of your account."}, {kind: 5, args: []plain{{kind: 8, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "unknown.note"}, {kind: 1}}}}}, {kind: 11, args: []plain{{kind: 0, name: "unknown.note"}, {kind: 1, name: " Call get_action_types to see the names of your account."}}}, {kind: 5, args: []plain{{kind: 0, name: "unknown.wording"}, {kind: 1, name: "Its name is not published; call get_action_types to see the names of your account."}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "Publicly known are "}, {kind: 14, args: []plain{{kind: 0, name: "unknown.known"}}}}}, {kind: 1, name: "; get_action_types lists those of your account."}}}}}}}}}}},
				},
			},
		},
		suggest: &suggest{shared: false,
			value: &expr{source: "unknown.meant", checked: "\x12\r\b\x01\x12\t\n\aunknown\x1a\x11\b\x01\x12\rJ\vUnknownType\x1a\x06\b\x02\x12\x02\x18\x05\"\x1a\x10\x02*\x16\n\r\x10\x01\"\t\n\aunknown\x12\x05meant",
				plain: &plain{kind: 0, name: "unknown.meant"},
			},
		},
		fixes: []fix{
			{keeps: 0,
				reveals: []string{"unhandled-branch", "branch-index-gap", "no-open-window"},
				title: template{
					{text: "Change it to \""},
					{
						expr: &expr{source: "suggestion", checked: "\x12\x10\b\x01\x12\f\n\nsuggestion\x1a\x06\b\x01\x12\x02\x18\x05\"\x10\x10\x01\"\f\n\nsuggestion",
							plain: &plain{kind: 0, name: "suggestion"},
						},
					},
					{text: "\""},
				},
				safe: &expr{source: "unknown.sure || unknown.wording", checked: "\x12\r\b\x01\x12\t\n\aunknown\x12\r\b\x03\x12\t\n\aunknown\x12\x10\b\x05\x12\f\x1a\nlogical_or\x1a\x11\b\x01\x12\rJ\vUnknownType\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x11\b\x03\x12\rJ\vUnknownType\x1a\x06\b\x04\x12\x02\x18\x01\x1a\x06\b\x05\x12\x02\x18\x01\"C\x10\x052?\x12\x04_||_\x1a\x19\x10\x02*\x15\n\r\x10\x01\"\t\n\aunknown\x12\x04sure\x1a\x1c\x10\x04*\x18\n\r\x10\x03\"\t\n\aunknown\x12\awording",
					quick: []quickOp{
						{0, "sure", ""},
						{0, "wording", ""},
						{10, "", ""},
					},
				},
				steps: []fixStep{
					{op: 0, at: place{placeSelf, ""}},
				}},
		},
	},
	{
		ID: "branch-index-gap", Group: "action-tree", Summary: "The numbered branches in use leave one out", Scope: "action", Since: "0.1.0",
		Severity: Info, WhenOn: Info,
		need:    []string{"has_gap"},
		deny:    []string{"broken"},
		docDeny: []string{"actions_broken"},
		at: []place{
			{placeNamed, "action-key-or-id"},
		},
		message: template{
			{text: "Of the numbered branches of \""},
			{
				expr: &expr{source: "action.name", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x05\"\x18\x10\x02*\x14\n\f\x10\x01\"\b\n\x06action\x12\x04name",
					plain: &plain{kind: 0, name: "action.name"},
				},
			},
			{text: "\", "},
			{
				expr: &expr{source: "action.gaps", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\n\b\x02\x12\x062\x04\n\x02\x18\x05\"\x18\x10\x02*\x14\n\f\x10\x01\"\b\n\x06action\x12\x04gaps",
					plain: &plain{kind: 0, name: "action.gaps"},
				},
			},
			{text: " "},
			{
				expr: &expr{source: "size(action.gaps) == 1 ? \"has\" : \"have\"", checked: "\x12\x0f\b\x01\x12\v\x1a\tsize_list\x12\f\b\x02\x12\b\n\x06action\x12\f\b\x04\x12\b\x1a\x06equals\x12\x11\b\x06\x12\r\x1a\vconditional\x1a\x06\b\x01\x12\x02\x18\x02\x1a\f\b\x02\x12\bJ\x06Action\x1a\n\b\x03\x12\x062\x04\n\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x01\x1a\x06\b\x05\x12\x02\x18\x02\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\"\\\x10\x062X\x12\x05_?_:_\x1a8\x10\x0424\x12\x04_==_\x1a$\x10\x012 \x12\x04size\x1a\x18\x10\x03*\x14\n\f\x10\x02\"\b\n\x06action\x12\x04gaps\x1a\x06\x10\x05\x1a\x02\x18\x01\x1a\t\x10\a\x1a\x052\x03has\x1a\n\x10\b\x1a\x062\x04have",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 13, args: []plain{{kind: 0, name: "action.gaps"}}}, {kind: 2, name: "1"}}}, {kind: 1, name: "has"}, {kind: 1, name: "have"}}},
				},
			},
			{text: " no child, though a later one has."},
		},
		why: template{
			{text: "Branches are counted from 0, one for each answer; a contact who picks the answer in between gets nothing."},
		},
		help: template{
			{text: "Add a step for the answer that was left out, or correct the numbers if the count was meant to begin elsewhere."},
		},
	},
	{
		ID: "branch-index-out-of-range", Group: "action-tree", Summary: "parent_branch counts beyond the parent's buttons or answers", Scope: "action", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need:     []string{"branch_out_of_range"},
		yieldsTo: []string{"variable-in-reference"},
		at: []place{
			{placeValue, "parent_branch"},
		},
		message: template{
			{text: "parent_branch \""},
			{
				expr: &expr{source: "action.branch", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x05\"\x1a\x10\x02*\x16\n\f\x10\x01\"\b\n\x06action\x12\x06branch",
					plain: &plain{kind: 0, name: "action.branch"},
				},
			},
			{text: "\" counts further than \""},
			{
				expr: &expr{source: "action.parent.name", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\f\b\x02\x12\bJ\x06Action\x1a\x06\b\x03\x12\x02\x18\x05\"&\x10\x03*\"\n\x1a\x10\x02*\x16\n\f\x10\x01\"\b\n\x06action\x12\x06parent\x12\x04name",
					plain: &plain{kind: 0, name: "action.parent.name"},
				},
			},
			{text: "\" does, which has "},
			{
				expr: &expr{source: "action.parent.branch_count == 0 ? \"no buttons or answers\" : action.parent.branch_count == 1 ? \"one button or answer\" : string(action.parent.branch_count) + \" buttons or answers\"", checked: "\x12\f\b\x01\x12\b\n\x06action\x12\f\b\x04\x12\b\x1a\x06equals\x12\x11\b\x06\x12\r\x1a\vconditional\x12\f\b\b\x12\b\n\x06action\x12\f\b\v\x12\b\x1a\x06equals\x12\x11\b\r\x12\r\x1a\vconditional\x12\x15\b\x0f\x12\x11\x1a\x0fint64_to_string\x12\f\b\x10\x12\b\n\x06action\x12\x10\b\x13\x12\f\x1a\nadd_string\x1a\f\b\x01\x12\bJ\x06Action\x1a\f\b\x02\x12\bJ\x06Action\x1a\x06\b\x03\x12\x02\x18\x02\x1a\x06\b\x04\x12\x02\x18\x01\x1a\x06\b\x05\x12\x02\x18\x02\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\f\b\b\x12\bJ\x06Action\x1a\f\b\t\x12\bJ\x06Action\x1a\x06\b\n\x12\x02\x18\x02\x1a\x06\b\v\x12\x02\x18\x01\x1a\x06\b\f\x12\x02\x18\x02\x1a\x06\b\r\x12\x02\x18\x05\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\x06\b\x0f\x12\x02\x18\x05\x1a\f\b\x10\x12\bJ\x06Action\x1a\f\b\x11\x12\bJ\x06Action\x1a\x06\b\x12\x12\x02\x18\x02\x1a\x06\b\x13\x12\x02\x18\x05\x1a\x06\b\x14\x12\x02\x18\x05\"\xc0\x02\x10\x062\xbb\x02\x12\x05_?_:_\x1aB\x10\x042>\x12\x04_==_\x1a.\x10\x03**\n\x1a\x10\x02*\x16\n\f\x10\x01\"\b\n\x06action\x12\x06parent\x12\fbranch_count\x1a\x06\x10\x05\x1a\x02\x18\x00\x1a\x1b\x10\a\x1a\x172\x15no buttons or answers\x1a\xd0\x01\x10\r2\xcb\x01\x12\x05_?_:_\x1aB\x10\v2>\x12\x04_==_\x1a.\x10\n**\n\x1a\x10\t*\x16\n\f\x10\b\"\b\n\x06action\x12\x06parent\x12\fbranch_count\x1a\x06\x10\f\x1a\x02\x18\x01\x1a\x1a\x10\x0e\x1a\x162\x14one button or answer\x1ab\x10\x132^\x12\x03_+_\x1a<\x10\x0f28\x12\x06string\x1a.\x10\x12**\n\x1a\x10\x11*\x16\n\f\x10\x10\"\b\n\x06action\x12\x06parent\x12\fbranch_count\x1a\x19\x10\x14\x1a\x152\x13 buttons or answers",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "action.parent.branch_count"}, {kind: 2, name: "0"}}}, {kind: 1, name: "no buttons or answers"}, {kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "action.parent.branch_count"}, {kind: 2, name: "1"}}}, {kind: 1, name: "one button or answer"}, {kind: 11, args: []plain{{kind: 12, args: []plain{{kind: 0, name: "action.parent.branch_count"}}}, {kind: 1, name: " buttons or answers"}}}}}}},
				},
			},
			{text: "."},
		},
		why: template{
			{text: "Branches are counted from 0, so the step waits for a button that nobody can press."},
		},
		help: template{
			{
				expr: &expr{source: "action.parent.branch_count == 0 ? \"Add the button that is missing.\" : action.parent.branch_count == 1 ? \"Use \\\"option_0\\\", or add the button that is missing.\" : \"Use one from \\\"option_0\\\" to \\\"option_\" + string(action.parent.branch_count - 1) + \"\\\", or add the button that is missing.\"", checked: "\x12\f\b\x01\x12\b\n\x06action\x12\f\b\x04\x12\b\x1a\x06equals\x12\x11\b\x06\x12\r\x1a\vconditional\x12\f\b\b\x12\b\n\x06action\x12\f\b\v\x12\b\x1a\x06equals\x12\x11\b\r\x12\r\x1a\vconditional\x12\x10\b\x10\x12\f\x1a\nadd_string\x12\x15\b\x11\x12\x11\x1a\x0fint64_to_string\x12\f\b\x12\x12\b\n\x06action\x12\x14\b\x15\x12\x10\x1a\x0esubtract_int64\x12\x10\b\x17\x12\f\x1a\nadd_string\x1a\f\b\x01\x12\bJ\x06Action\x1a\f\b\x02\x12\bJ\x06Action\x1a\x06\b\x03\x12\x02\x18\x02\x1a\x06\b\x04\x12\x02\x18\x01\x1a\x06\b\x05\x12\x02\x18\x02\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\f\b\b\x12\bJ\x06Action\x1a\f\b\t\x12\bJ\x06Action\x1a\x06\b\n\x12\x02\x18\x02\x1a\x06\b\v\x12\x02\x18\x01\x1a\x06\b\f\x12\x02\x18\x02\x1a\x06\b\r\x12\x02\x18\x05\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\x06\b\x0f\x12\x02\x18\x05\x1a\x06\b\x10\x12\x02\x18\x05\x1a\x06\b\x11\x12\x02\x18\x05\x1a\f\b\x12\x12\bJ\x06Action\x1a\f\b\x13\x12\bJ\x06Action\x1a\x06\b\x14\x12\x02\x18\x02\x1a\x06\b\x15\x12\x02\x18\x02\x1a\x06\b\x16\x12\x02\x18\x02\x1a\x06\b\x17\x12\x02\x18\x05\x1a\x06\b\x18\x12\x02\x18\x05\"\xc7\x03\x10\x062\xc2\x03\x12\x05_?_:_\x1aB\x10\x042>\x12\x04_==_\x1a.\x10\x03**\n\x1a\x10\x02*\x16\n\f\x10\x01\"\b\n\x06action\x12\x06parent\x12\fbranch_count\x1a\x06\x10\x05\x1a\x02\x18\x00\x1a%\x10\a\x1a!2\x1fAdd the button that is missing.\x1a\xcd\x02\x10\r2\xc8\x02\x12\x05_?_:_\x1aB\x10\v2>\x12\x04_==_\x1a.\x10\n**\n\x1a\x10\t*\x16\n\f\x10\b\"\b\n\x06action\x12\x06parent\x12\fbranch_count\x1a\x06\x10\f\x1a\x02\x18\x01\x1a8\x10\x0e\x1a422Use \"option_0\", or add the button that is missing.\x1a\xc0\x01\x10\x172\xbb\x01\x12\x03_+_\x1a\x86\x01\x10\x102\x81\x01\x12\x03_+_\x1a)\x10\x0f\x1a%2#Use one from \"option_0\" to \"option_\x1aO\x10\x112K\x12\x06string\x1aA\x10\x152=\x12\x03_-_\x1a.\x10\x14**\n\x1a\x10\x13*\x16\n\f\x10\x12\"\b\n\x06action\x12\x06parent\x12\fbranch_count\x1a\x06\x10\x16\x1a\x02\x18\x01\x1a+\x10\x18\x1a'2%\", or add the button that is missing."},
			},
		},
	},
	{
		ID: "branch-on-linear-parent", Group: "action-tree", Summary: "parent_branch under an action that has no branches", Scope: "action", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need:     []string{"branch_on_linear"},
		yieldsTo: []string{"variable-in-reference"},
		at: []place{
			{placeValue, "parent_branch"},
		},
		message: template{
			{text: "parent_branch \""},
			{
				expr: &expr{source: "action.branch", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x05\"\x1a\x10\x02*\x16\n\f\x10\x01\"\b\n\x06action\x12\x06branch",
					plain: &plain{kind: 0, name: "action.branch"},
				},
			},
			{text: "\" is given, but the parent is of type \""},
			{
				expr: &expr{source: "action.parent.type", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\f\b\x02\x12\bJ\x06Action\x1a\x06\b\x03\x12\x02\x18\x05\"&\x10\x03*\"\n\x1a\x10\x02*\x16\n\f\x10\x01\"\b\n\x06action\x12\x06parent\x12\x04type",
					plain: &plain{kind: 0, name: "action.parent.type"},
				},
			},
			{text: "\", which has no branches."},
		},
		why: template{
			{text: "Such a parent has one way on, without a label, so a step that waits for a branch may never run."},
		},
		help: template{
			{text: "Remove \"parent_branch\", or correct the parent if the branch of another action is meant."},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Remove \"parent_branch\""},
				},
				safe: &expr{source: "false", checked: "\x1a\x06\b\x01\x12\x02\x18\x01\"\x06\x10\x01\x1a\x02\x10\x00",
					quick: []quickOp{
						{7, "", ""},
					},
				},
				steps: []fixStep{
					{op: 2, at: place{placeValue, "parent_branch"}},
				}},
		},
	},
	{
		ID: "branch-without-parent", Group: "action-tree", Summary: "parent_branch on an action that names no parent", Scope: "action", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need:     []string{"branch_without_parent"},
		yieldsTo: []string{"variable-in-reference"},
		at: []place{
			{placeValue, "parent_branch"},
		},
		message: template{
			{text: "parent_branch \""},
			{
				expr: &expr{source: "action.branch", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x05\"\x1a\x10\x02*\x16\n\f\x10\x01\"\b\n\x06action\x12\x06branch",
					plain: &plain{kind: 0, name: "action.branch"},
				},
			},
			{text: "\" stands on an action that names no parent."},
		},
		why: template{
			{text: "A branch belongs to a parent; without one the label means nothing, and the step begins the flow instead of following an answer."},
		},
		help: template{
			{text: "Add the \"parent_key\" (or \"parent_id\") of the action whose branch is meant, or remove \"parent_branch\" if this is the first step."},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Remove \"parent_branch\""},
				},
				safe: &expr{source: "false", checked: "\x1a\x06\b\x01\x12\x02\x18\x01\"\x06\x10\x01\x1a\x02\x10\x00",
					quick: []quickOp{
						{7, "", ""},
					},
				},
				steps: []fixStep{
					{op: 2, at: place{placeValue, "parent_branch"}},
				}},
		},
	},
	{
		ID: "child-before-parent", Group: "action-tree", Summary: "The parent stands after its child", Scope: "action", Since: "0.1.0",
		Severity: Info, WhenOn: Info,
		need: []string{"before_parent"},
		at: []place{
			{placeNamed, "parent-reference"},
		},
		message: template{
			{text: "The parent \""},
			{
				expr: &expr{source: "action.parent.name", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\f\b\x02\x12\bJ\x06Action\x1a\x06\b\x03\x12\x02\x18\x05\"&\x10\x03*\"\n\x1a\x10\x02*\x16\n\f\x10\x01\"\b\n\x06action\x12\x06parent\x12\x04name",
					plain: &plain{kind: 0, name: "action.parent.name"},
				},
			},
			{text: "\" stands further down in the list than this action."},
		},
		why: template{
			{text: "In every published example parents come first; whether the API accepts another order is not known."},
		},
		help: template{
			{text: "Move the parent above this action."},
		},
		fixes: []fix{
			{keeps: 1,
				title: template{
					{text: "Move the parent before it"},
				},
				steps: []fixStep{
					{op: 4, at: place{placeNamed, "later-parents"},
						goal: &place{placeBrace, ""},
					},
				}},
		},
	},
	{
		ID: "confusable-action-key", Group: "action-tree", Summary: "An action_key that is easily mistaken for another", Scope: "action", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need:     []string{"has_action_key"},
		yieldsTo: []string{"variable-in-reference"},
		assert: &expr{source: "!action.key_blank_edges && !action.key_look_alike", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\f\b\x02\x12\b\n\x06action\x12\x11\b\x04\x12\r\x1a\vlogical_not\x12\f\b\x05\x12\b\n\x06action\x12\x11\b\a\x12\r\x1a\vlogical_and\x1a\x06\b\x01\x12\x02\x18\x01\x1a\f\b\x02\x12\bJ\x06Action\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x01\x1a\f\b\x05\x12\bJ\x06Action\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x01\"g\x10\a2c\x12\x04_&&_\x1a-\x10\x012)\x12\x02!_\x1a#\x10\x03*\x1f\n\f\x10\x02\"\b\n\x06action\x12\x0fkey_blank_edges\x1a,\x10\x042(\x12\x02!_\x1a\"\x10\x06*\x1e\n\f\x10\x05\"\b\n\x06action\x12\x0ekey_look_alike",
			quick: []quickOp{
				{0, "key_blank_edges", ""},
				{8, "", ""},
				{0, "key_look_alike", ""},
				{8, "", ""},
				{9, "", ""},
			},
		},
		at: []place{
			{placeValue, "action_key"},
		},
		message: template{
			{
				expr: &expr{source: "action.key_look_alike ? \"The action_key \\\"\" + action.key + \"\\\" differs from an earlier one only by case or by look-alike characters.\" : \"The action_key \\\"\" + action.key + \"\\\" begins or ends with a blank.\"", checked: "\x12\f\b\x01\x12\b\n\x06action\x12\x11\b\x03\x12\r\x1a\vconditional\x12\x10\b\x05\x12\f\x1a\nadd_string\x12\f\b\x06\x12\b\n\x06action\x12\x10\b\b\x12\f\x1a\nadd_string\x12\x10\b\v\x12\f\x1a\nadd_string\x12\f\b\f\x12\b\n\x06action\x12\x10\b\x0e\x12\f\x1a\nadd_string\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\f\b\x06\x12\bJ\x06Action\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\f\b\f\x12\bJ\x06Action\x1a\x06\b\r\x12\x02\x18\x05\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\x06\b\x0f\x12\x02\x18\x05\"\xb5\x02\x10\x032\xb0\x02\x12\x05_?_:_\x1a\"\x10\x02*\x1e\n\f\x10\x01\"\b\n\x06action\x12\x0ekey_look_alike\x1a\x95\x01\x10\b2\x90\x01\x12\x03_+_\x1a:\x10\x0526\x12\x03_+_\x1a\x16\x10\x04\x1a\x122\x10The action_key \"\x1a\x17\x10\a*\x13\n\f\x10\x06\"\b\n\x06action\x12\x03key\x1aM\x10\t\x1aI2G\" differs from an earlier one only by case or by look-alike characters.\x1ak\x10\x0e2g\x12\x03_+_\x1a:\x10\v26\x12\x03_+_\x1a\x16\x10\n\x1a\x122\x10The action_key \"\x1a\x17\x10\r*\x13\n\f\x10\f\"\b\n\x06action\x12\x03key\x1a$\x10\x0f\x1a 2\x1e\" begins or ends with a blank.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "action.key_look_alike"}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "The action_key \""}, {kind: 0, name: "action.key"}}}, {kind: 1, name: "\" differs from an earlier one only by case or by look-alike characters."}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "The action_key \""}, {kind: 0, name: "action.key"}}}, {kind: 1, name: "\" begins or ends with a blank."}}}}},
				},
			},
		},
		why: template{
			{text: "Keys are compared letter by letter, so a parent_key that looks right can name the other action or none."},
		},
		help: template{
			{
				expr: &expr{source: "action.key_look_alike ? \"Give the two actions keys that differ in more than that.\" : \"Remove the blanks, here and in every parent_key that names it.\"", checked: "\x12\f\b\x01\x12\b\n\x06action\x12\x11\b\x03\x12\r\x1a\vconditional\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\"\xb6\x01\x10\x032\xb1\x01\x12\x05_?_:_\x1a\"\x10\x02*\x1e\n\f\x10\x01\"\b\n\x06action\x12\x0ekey_look_alike\x1a>\x10\x04\x1a:28Give the two actions keys that differ in more than that.\x1aD\x10\x05\x1a@2>Remove the blanks, here and in every parent_key that names it.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "action.key_look_alike"}, {kind: 1, name: "Give the two actions keys that differ in more than that."}, {kind: 1, name: "Remove the blanks, here and in every parent_key that names it."}}},
				},
			},
		},
		related: []relatedPlace{
			{at: place{placeNamed, "first-look-alike"},
				message: template{
					{text: "The key that looks like it."},
				},
			},
		},
		fixes: []fix{
			{keeps: 1,
				title: template{
					{text: "Remove the blanks, here and in each \"parent_key\""},
				},
				when: &expr{source: "action.key_blank_edges && action.key.trim() != \"\"", checked: "\x12\f\b\x01\x12\b\n\x06action\x12\f\b\x03\x12\b\n\x06action\x12\x11\b\x05\x12\r\x1a\vstring_trim\x12\x10\b\x06\x12\f\x1a\nnot_equals\x12\x11\b\b\x12\r\x1a\vlogical_and\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x01\x1a\f\b\x03\x12\bJ\x06Action\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x01\"h\x10\b2d\x12\x04_&&_\x1a#\x10\x02*\x1f\n\f\x10\x01\"\b\n\x06action\x12\x0fkey_blank_edges\x1a7\x10\x0623\x12\x04_!=_\x1a#\x10\x052\x1f\n\x17\x10\x04*\x13\n\f\x10\x03\"\b\n\x06action\x12\x03key\x12\x04trim\x1a\x06\x10\a\x1a\x022\x00"},
				steps: []fixStep{
					{op: 8, at: place{placeValue, "action_key"},
						with: template{
							{
								expr: &expr{source: "action.key.trim()", checked: "\x12\f\b\x01\x12\b\n\x06action\x12\x11\b\x03\x12\r\x1a\vstring_trim\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x05\"#\x10\x032\x1f\n\x17\x10\x02*\x13\n\f\x10\x01\"\b\n\x06action\x12\x03key\x12\x04trim"},
							},
						},
					},
				}},
		},
	},
	{
		ID: "duplicate-action-key", Group: "action-tree", Summary: "An action_key is used more than once", Scope: "action", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		need:     []string{"key_used_before"},
		yieldsTo: []string{"variable-in-reference"},
		at: []place{
			{placeValue, "action_key"},
		},
		message: template{
			{text: "The action_key \""},
			{
				expr: &expr{source: "action.key", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x05\"\x17\x10\x02*\x13\n\f\x10\x01\"\b\n\x06action\x12\x03key",
					plain: &plain{kind: 0, name: "action.key"},
				},
			},
			{text: "\" is used by an earlier action."},
		},
		why: template{
			{text: "Nobody can tell which of the two a parent_key means, so children hang below the wrong step or the definition is refused."},
		},
		help: template{
			{text: "Give this action another key, and correct the parent_key of the actions that belong below it."},
		},
		related: []relatedPlace{
			{at: place{placeNamed, "first-same-key"},
				message: template{
					{text: "first used here"},
				},
			},
		},
	},
	{
		ID: "duplicate-branch-child", Group: "action-tree", Summary: "Two actions hang on the same branch of one parent", Scope: "action", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need:     []string{"branch_used_before"},
		yieldsTo: []string{"variable-in-reference"},
		at: []place{
			{placeNamed, "parent-reference"},
		},
		message: template{
			{
				expr: &expr{source: "action.branch == \"\" ? \"Another action follows \\\"\" + action.parent.name + \"\\\" already, and it has one way on.\" : \"Another action hangs on branch \\\"\" + action.branch + \"\\\" of \\\"\" + action.parent.name + \"\\\" already.\"", checked: "\x12\f\b\x01\x12\b\n\x06action\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x12\x10\b\a\x12\f\x1a\nadd_string\x12\f\b\b\x12\b\n\x06action\x12\x10\b\v\x12\f\x1a\nadd_string\x12\x10\b\x0e\x12\f\x1a\nadd_string\x12\f\b\x0f\x12\b\n\x06action\x12\x10\b\x11\x12\f\x1a\nadd_string\x12\x10\b\x13\x12\f\x1a\nadd_string\x12\f\b\x14\x12\b\n\x06action\x12\x10\b\x17\x12\f\x1a\nadd_string\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\f\b\b\x12\bJ\x06Action\x1a\f\b\t\x12\bJ\x06Action\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x05\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\f\b\x0f\x12\bJ\x06Action\x1a\x06\b\x10\x12\x02\x18\x05\x1a\x06\b\x11\x12\x02\x18\x05\x1a\x06\b\x12\x12\x02\x18\x05\x1a\x06\b\x13\x12\x02\x18\x05\x1a\f\b\x14\x12\bJ\x06Action\x1a\f\b\x15\x12\bJ\x06Action\x1a\x06\b\x16\x12\x02\x18\x05\x1a\x06\b\x17\x12\x02\x18\x05\x1a\x06\b\x18\x12\x02\x18\x05\"\x81\x03\x10\x052\xfc\x02\x12\x05_?_:_\x1a.\x10\x032*\x12\x04_==_\x1a\x1a\x10\x02*\x16\n\f\x10\x01\"\b\n\x06action\x12\x06branch\x1a\x06\x10\x04\x1a\x022\x00\x1a\x86\x01\x10\v2\x81\x01\x12\x03_+_\x1aQ\x10\a2M\x12\x03_+_\x1a\x1e\x10\x06\x1a\x1a2\x18Another action follows \"\x1a&\x10\n*\"\n\x1a\x10\t*\x16\n\f\x10\b\"\b\n\x06action\x12\x06parent\x12\x04name\x1a'\x10\f\x1a#2!\" already, and it has one way on.\x1a\xb9\x01\x10\x172\xb4\x01\x12\x03_+_\x1a\x9a\x01\x10\x132\x95\x01\x12\x03_+_\x1af\x10\x112b\x12\x03_+_\x1aM\x10\x0e2I\x12\x03_+_\x1a&\x10\r\x1a\"2 Another action hangs on branch \"\x1a\x1a\x10\x10*\x16\n\f\x10\x0f\"\b\n\x06action\x12\x06branch\x1a\f\x10\x12\x1a\b2\x06\" of \"\x1a&\x10\x16*\"\n\x1a\x10\x15*\x16\n\f\x10\x14\"\b\n\x06action\x12\x06parent\x12\x04name\x1a\x10\x10\x18\x1a\f2\n\" already.",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "action.branch"}, {kind: 1}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "Another action follows \""}, {kind: 0, name: "action.parent.name"}}}, {kind: 1, name: "\" already, and it has one way on."}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "Another action hangs on branch \""}, {kind: 0, name: "action.branch"}}}, {kind: 1, name: "\" of \""}}}, {kind: 0, name: "action.parent.name"}}}, {kind: 1, name: "\" already."}}}}},
				},
			},
		},
		why: template{
			{text: "In the builder a step has one next step on each branch; of two, one may be lost, and nothing says which runs first."},
		},
		help: template{
			{text: "Hang this action below the other one, or give it the branch that is meant."},
		},
		related: []relatedPlace{
			{at: place{placeNamed, "first-same-branch"},
				message: template{
					{text: "The action that is there already."},
				},
			},
		},
	},
	{
		ID: "duplicate-id", Group: "action-tree", Summary: "An id is listed more than once", Scope: "own-id", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		need: []string{"used_before"},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{text: "The id "},
			{
				expr: &expr{source: "ownid.text", checked: "\x12\v\b\x01\x12\a\n\x05ownid\x1a\v\b\x01\x12\aJ\x05OwnID\x1a\x06\b\x02\x12\x02\x18\x05\"\x17\x10\x02*\x13\n\v\x10\x01\"\a\n\x05ownid\x12\x04text",
					plain: &plain{kind: 0, name: "ownid.text"},
				},
			},
			{text: " is listed twice in \""},
			{
				expr: &expr{source: "ownid.of == \"trigger\" ? \"triggers\" : \"actions\"", checked: "\x12\v\b\x01\x12\a\n\x05ownid\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x1a\v\b\x01\x12\aJ\x05OwnID\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\"\\\x10\x052X\x12\x05_?_:_\x1a0\x10\x032,\x12\x04_==_\x1a\x15\x10\x02*\x11\n\v\x10\x01\"\a\n\x05ownid\x12\x02of\x1a\r\x10\x04\x1a\t2\atrigger\x1a\x0e\x10\x06\x1a\n2\btriggers\x1a\r\x10\a\x1a\t2\aactions",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "ownid.of"}, {kind: 1, name: "trigger"}}}, {kind: 1, name: "triggers"}, {kind: 1, name: "actions"}}},
				},
			},
			{text: "\"."},
		},
		why: template{
			{text: "One element stands for one existing record; with two of them nobody can tell which changes count."},
		},
		help: template{
			{text: "Put all changes of this record into one element, and correct the id of the other one if it is a mistake."},
		},
		related: []relatedPlace{
			{at: place{placeNamed, "first"},
				message: template{
					{text: "first listed here"},
				},
			},
		},
	},
	{
		ID: "id-in-create", Group: "action-tree", Summary: "An id of an existing record in what is declared a create", Scope: "own-id", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		only: only{kinds: 0, ops: 2, targets: 0, types: nil},
		assert: &expr{source: "!doc.declared", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\t\b\x02\x12\x05\n\x03doc\x1a\x06\b\x01\x12\x02\x18\x01\x1a\x10\b\x02\x12\fJ\nDefinition\x1a\x06\b\x03\x12\x02\x18\x01\"#\x10\x012\x1f\x12\x02!_\x1a\x19\x10\x03*\x15\n\t\x10\x02\"\x05\n\x03doc\x12\bdeclared",
			quick: []quickOp{
				{1, "declared", ""},
				{8, "", ""},
			},
		},
		levels: []levelCase{
			{level: Error,
				when: &expr{source: "ownid.what == \"parent_id\"", checked: "\x12\v\b\x01\x12\a\n\x05ownid\x12\f\b\x03\x12\b\x1a\x06equals\x1a\v\b\x01\x12\aJ\x05OwnID\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\"4\x10\x0320\x12\x04_==_\x1a\x17\x10\x02*\x13\n\v\x10\x01\"\a\n\x05ownid\x12\x04what\x1a\x0f\x10\x04\x1a\v2\tparent_id",
					quick: []quickOp{
						{4, "what", "parent_id"},
					},
				},
			},
		},
		at: []place{
			{placeNamed, "key"},
		},
		message: template{
			{
				expr: &expr{source: "ownid.what == \"parent_id\" ? \"\\\"parent_id\\\" names an existing action, but this definition creates a new record.\" : ownid.of == \"definition\" ? \"The definition carries an \\\"id\\\", but it creates a new record.\" : \"This \" + ownid.of + \" carries an \\\"id\\\", but the definition creates a new record.\"", checked: "\x12\v\b\x01\x12\a\n\x05ownid\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x12\v\b\a\x12\a\n\x05ownid\x12\f\b\t\x12\b\x1a\x06equals\x12\x11\b\v\x12\r\x1a\vconditional\x12\x10\b\x0e\x12\f\x1a\nadd_string\x12\v\b\x0f\x12\a\n\x05ownid\x12\x10\b\x11\x12\f\x1a\nadd_string\x1a\v\b\x01\x12\aJ\x05OwnID\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\v\b\a\x12\aJ\x05OwnID\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x01\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x05\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\v\b\x0f\x12\aJ\x05OwnID\x1a\x06\b\x10\x12\x02\x18\x05\x1a\x06\b\x11\x12\x02\x18\x05\x1a\x06\b\x12\x12\x02\x18\x05\"\x9d\x03\x10\x052\x98\x03\x12\x05_?_:_\x1a4\x10\x0320\x12\x04_==_\x1a\x17\x10\x02*\x13\n\v\x10\x01\"\a\n\x05ownid\x12\x04what\x1a\x0f\x10\x04\x1a\v2\tparent_id\x1aU\x10\x06\x1aQ2O\"parent_id\" names an existing action, but this definition creates a new record.\x1a\x81\x02\x10\v2\xfc\x01\x12\x05_?_:_\x1a3\x10\t2/\x12\x04_==_\x1a\x15\x10\b*\x11\n\v\x10\a\"\a\n\x05ownid\x12\x02of\x1a\x10\x10\n\x1a\f2\ndefinition\x1aB\x10\f\x1a>2<The definition carries an \"id\", but it creates a new record.\x1az\x10\x112v\x12\x03_+_\x1a-\x10\x0e2)\x12\x03_+_\x1a\v\x10\r\x1a\a2\x05This \x1a\x15\x10\x10*\x11\n\v\x10\x0f\"\a\n\x05ownid\x12\x02of\x1a@\x10\x12\x1a<2: carries an \"id\", but the definition creates a new record.",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "ownid.what"}, {kind: 1, name: "parent_id"}}}, {kind: 1, name: "\"parent_id\" names an existing action, but this definition creates a new record."}, {kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "ownid.of"}, {kind: 1, name: "definition"}}}, {kind: 1, name: "The definition carries an \"id\", but it creates a new record."}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "This "}, {kind: 0, name: "ownid.of"}}}, {kind: 1, name: " carries an \"id\", but the definition creates a new record."}}}}}}},
				},
			},
		},
		why: template{
			{
				expr: &expr{source: "ownid.what == \"parent_id\" ? \"Ids belong to records that exist; a new definition has none, so the reference cannot resolve.\" : \"Ids belong to records that exist, in one account; a create makes new ones and gives them ids of their own.\"", checked: "\x12\v\b\x01\x12\a\n\x05ownid\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x1a\v\b\x01\x12\aJ\x05OwnID\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\"\x99\x02\x10\x052\x94\x02\x12\x05_?_:_\x1a4\x10\x0320\x12\x04_==_\x1a\x17\x10\x02*\x13\n\v\x10\x01\"\a\n\x05ownid\x12\x04what\x1a\x0f\x10\x04\x1a\v2\tparent_id\x1ac\x10\x06\x1a_2]Ids belong to records that exist; a new definition has none, so the reference cannot resolve.\x1ap\x10\a\x1al2jIds belong to records that exist, in one account; a create makes new ones and gives them ids of their own.",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "ownid.what"}, {kind: 1, name: "parent_id"}}}, {kind: 1, name: "Ids belong to records that exist; a new definition has none, so the reference cannot resolve."}, {kind: 1, name: "Ids belong to records that exist, in one account; a create makes new ones and gives them ids of their own."}}},
				},
			},
		},
		help: template{
			{
				expr: &expr{source: "ownid.what == \"parent_id\" ? \"Give the parent an \\\"action_key\\\" and name it in \\\"parent_key\\\".\" : ownid.of == \"action\" ? \"Remove it and give the action an \\\"action_key\\\"; if an update is meant, declare it one.\" : \"Remove it; if an update is meant, declare it one.\"", checked: "\x12\v\b\x01\x12\a\n\x05ownid\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x12\v\b\a\x12\a\n\x05ownid\x12\f\b\t\x12\b\x1a\x06equals\x12\x11\b\v\x12\r\x1a\vconditional\x1a\v\b\x01\x12\aJ\x05OwnID\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\v\b\a\x12\aJ\x05OwnID\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x01\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x05\"\xdc\x02\x10\x052\xd7\x02\x12\x05_?_:_\x1a4\x10\x0320\x12\x04_==_\x1a\x17\x10\x02*\x13\n\v\x10\x01\"\a\n\x05ownid\x12\x04what\x1a\x0f\x10\x04\x1a\v2\tparent_id\x1aB\x10\x06\x1a>2<Give the parent an \"action_key\" and name it in \"parent_key\".\x1a\xd3\x01\x10\v2\xce\x01\x12\x05_?_:_\x1a/\x10\t2+\x12\x04_==_\x1a\x15\x10\b*\x11\n\v\x10\a\"\a\n\x05ownid\x12\x02of\x1a\f\x10\n\x1a\b2\x06action\x1a[\x10\f\x1aW2URemove it and give the action an \"action_key\"; if an update is meant, declare it one.\x1a7\x10\r\x1a321Remove it; if an update is meant, declare it one.",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "ownid.what"}, {kind: 1, name: "parent_id"}}}, {kind: 1, name: "Give the parent an \"action_key\" and name it in \"parent_key\"."}, {kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "ownid.of"}, {kind: 1, name: "action"}}}, {kind: 1, name: "Remove it and give the action an \"action_key\"; if an update is meant, declare it one."}, {kind: 1, name: "Remove it; if an update is meant, declare it one."}}}}},
				},
			},
		},
		fixes: []fix{
			{keeps: 1,
				title: template{
					{text: "Name the parent by its key: \"parent_key\": \""},
					{
						expr: &expr{source: "ownid.key", checked: "\x12\v\b\x01\x12\a\n\x05ownid\x1a\v\b\x01\x12\aJ\x05OwnID\x1a\x06\b\x02\x12\x02\x18\x05\"\x16\x10\x02*\x12\n\v\x10\x01\"\a\n\x05ownid\x12\x03key",
							plain: &plain{kind: 0, name: "ownid.key"},
						},
					},
					{text: "\""},
				},
				when: &expr{source: "ownid.what == \"parent_id\" && ownid.key != \"\"", checked: "\x12\v\b\x01\x12\a\n\x05ownid\x12\f\b\x03\x12\b\x1a\x06equals\x12\v\b\x05\x12\a\n\x05ownid\x12\x10\b\a\x12\f\x1a\nnot_equals\x12\x11\b\t\x12\r\x1a\vlogical_and\x1a\v\b\x01\x12\aJ\x05OwnID\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\v\b\x05\x12\aJ\x05OwnID\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x01\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x01\"l\x10\t2h\x12\x04_&&_\x1a4\x10\x0320\x12\x04_==_\x1a\x17\x10\x02*\x13\n\v\x10\x01\"\a\n\x05ownid\x12\x04what\x1a\x0f\x10\x04\x1a\v2\tparent_id\x1a*\x10\a2&\x12\x04_!=_\x1a\x16\x10\x06*\x12\n\v\x10\x05\"\a\n\x05ownid\x12\x03key\x1a\x06\x10\b\x1a\x022\x00",
					quick: []quickOp{
						{4, "what", "parent_id"},
						{4, "key", ""},
						{8, "", ""},
						{9, "", ""},
					},
				},
				steps: []fixStep{
					{op: 1, at: place{placeSelf, ""},
						name: template{
							{text: "parent_key"},
						},
					},
					{op: 0, at: place{placeSelf, ""},
						with: template{
							{
								expr: &expr{source: "ownid.key", checked: "\x12\v\b\x01\x12\a\n\x05ownid\x1a\v\b\x01\x12\aJ\x05OwnID\x1a\x06\b\x02\x12\x02\x18\x05\"\x16\x10\x02*\x12\n\v\x10\x01\"\a\n\x05ownid\x12\x03key",
									plain: &plain{kind: 0, name: "ownid.key"},
								},
							},
						},
					},
				}},
			{keeps: 1,
				title: template{
					{text: "Remove the id, and name the action by its key: \"parent_key\": \""},
					{
						expr: &expr{source: "ownid.key", checked: "\x12\v\b\x01\x12\a\n\x05ownid\x1a\v\b\x01\x12\aJ\x05OwnID\x1a\x06\b\x02\x12\x02\x18\x05\"\x16\x10\x02*\x12\n\v\x10\x01\"\a\n\x05ownid\x12\x03key",
							plain: &plain{kind: 0, name: "ownid.key"},
						},
					},
					{text: "\""},
				},
				when: &expr{source: "ownid.what == \"id\" && ownid.of == \"action\" && ownid.key != \"\" && ownid.referenced", checked: "\x12\v\b\x01\x12\a\n\x05ownid\x12\f\b\x03\x12\b\x1a\x06equals\x12\v\b\x05\x12\a\n\x05ownid\x12\f\b\a\x12\b\x1a\x06equals\x12\x11\b\t\x12\r\x1a\vlogical_and\x12\v\b\n\x12\a\n\x05ownid\x12\x10\b\f\x12\f\x1a\nnot_equals\x12\x11\b\x0e\x12\r\x1a\vlogical_and\x12\v\b\x0f\x12\a\n\x05ownid\x12\x11\b\x11\x12\r\x1a\vlogical_and\x1a\v\b\x01\x12\aJ\x05OwnID\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\v\b\x05\x12\aJ\x05OwnID\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x01\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x01\x1a\v\b\n\x12\aJ\x05OwnID\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x01\x1a\x06\b\r\x12\x02\x18\x05\x1a\x06\b\x0e\x12\x02\x18\x01\x1a\v\b\x0f\x12\aJ\x05OwnID\x1a\x06\b\x10\x12\x02\x18\x01\x1a\x06\b\x11\x12\x02\x18\x01\"\xce\x01\x10\x0e2\xc9\x01\x12\x04_&&_\x1aj\x10\t2f\x12\x04_&&_\x1a-\x10\x032)\x12\x04_==_\x1a\x17\x10\x02*\x13\n\v\x10\x01\"\a\n\x05ownid\x12\x04what\x1a\b\x10\x04\x1a\x042\x02id\x1a/\x10\a2+\x12\x04_==_\x1a\x15\x10\x06*\x11\n\v\x10\x05\"\a\n\x05ownid\x12\x02of\x1a\f\x10\b\x1a\b2\x06action\x1aU\x10\x112Q\x12\x04_&&_\x1a*\x10\f2&\x12\x04_!=_\x1a\x16\x10\v*\x12\n\v\x10\n\"\a\n\x05ownid\x12\x03key\x1a\x06\x10\r\x1a\x022\x00\x1a\x1d\x10\x10*\x19\n\v\x10\x0f\"\a\n\x05ownid\x12\nreferenced",
					quick: []quickOp{
						{4, "what", "id"},
						{4, "of", "action"},
						{9, "", ""},
						{4, "key", ""},
						{8, "", ""},
						{2, "referenced", ""},
						{9, "", ""},
						{9, "", ""},
					},
				},
				steps: []fixStep{
					{op: 2, at: place{placeSelf, ""}},
					{op: 1, at: place{placeNamed, "references"},
						name: template{
							{text: "parent_key"},
						},
					},
					{op: 0, at: place{placeNamed, "references"},
						with: template{
							{
								expr: &expr{source: "ownid.key", checked: "\x12\v\b\x01\x12\a\n\x05ownid\x1a\v\b\x01\x12\aJ\x05OwnID\x1a\x06\b\x02\x12\x02\x18\x05\"\x16\x10\x02*\x12\n\v\x10\x01\"\a\n\x05ownid\x12\x03key",
									plain: &plain{kind: 0, name: "ownid.key"},
								},
							},
						},
					},
				}},
			{keeps: 1,
				title: template{
					{text: "Make the id an \"action_key\", and name the action so in each \"parent_key\""},
				},
				when: &expr{source: "ownid.of == \"action\" && ownid.listed && ownid.key == \"\" && ownid.referenced", checked: "\x12\v\b\x01\x12\a\n\x05ownid\x12\f\b\x03\x12\b\x1a\x06equals\x12\v\b\x05\x12\a\n\x05ownid\x12\x11\b\a\x12\r\x1a\vlogical_and\x12\v\b\b\x12\a\n\x05ownid\x12\f\b\n\x12\b\x1a\x06equals\x12\x11\b\f\x12\r\x1a\vlogical_and\x12\v\b\r\x12\a\n\x05ownid\x12\x11\b\x0f\x12\r\x1a\vlogical_and\x1a\v\b\x01\x12\aJ\x05OwnID\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\v\b\x05\x12\aJ\x05OwnID\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x01\x1a\v\b\b\x12\aJ\x05OwnID\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x01\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x01\x1a\v\b\r\x12\aJ\x05OwnID\x1a\x06\b\x0e\x12\x02\x18\x01\x1a\x06\b\x0f\x12\x02\x18\x01\"\xba\x01\x10\f2\xb5\x01\x12\x04_&&_\x1aV\x10\a2R\x12\x04_&&_\x1a/\x10\x032+\x12\x04_==_\x1a\x15\x10\x02*\x11\n\v\x10\x01\"\a\n\x05ownid\x12\x02of\x1a\f\x10\x04\x1a\b2\x06action\x1a\x19\x10\x06*\x15\n\v\x10\x05\"\a\n\x05ownid\x12\x06listed\x1aU\x10\x0f2Q\x12\x04_&&_\x1a*\x10\n2&\x12\x04_==_\x1a\x16\x10\t*\x12\n\v\x10\b\"\a\n\x05ownid\x12\x03key\x1a\x06\x10\v\x1a\x022\x00\x1a\x1d\x10\x0e*\x19\n\v\x10\r\"\a\n\x05ownid\x12\nreferenced",
					quick: []quickOp{
						{4, "of", "action"},
						{2, "listed", ""},
						{9, "", ""},
						{4, "key", ""},
						{2, "referenced", ""},
						{9, "", ""},
						{9, "", ""},
					},
				},
				steps: []fixStep{
					{op: 1, at: place{placeNamed, "record"},
						name: template{
							{text: "action_key"},
						},
					},
					{op: 0, at: place{placeNamed, "record"},
						with: template{
							{
								expr: &expr{source: "ownid.text", checked: "\x12\v\b\x01\x12\a\n\x05ownid\x1a\v\b\x01\x12\aJ\x05OwnID\x1a\x06\b\x02\x12\x02\x18\x05\"\x17\x10\x02*\x13\n\v\x10\x01\"\a\n\x05ownid\x12\x04text",
									plain: &plain{kind: 0, name: "ownid.text"},
								},
							},
						},
					},
					{op: 1, at: place{placeNamed, "references"},
						name: template{
							{text: "parent_key"},
						},
					},
					{op: 0, at: place{placeNamed, "references"},
						with: template{
							{
								expr: &expr{source: "ownid.text", checked: "\x12\v\b\x01\x12\a\n\x05ownid\x1a\v\b\x01\x12\aJ\x05OwnID\x1a\x06\b\x02\x12\x02\x18\x05\"\x17\x10\x02*\x13\n\v\x10\x01\"\a\n\x05ownid\x12\x04text",
									plain: &plain{kind: 0, name: "ownid.text"},
								},
							},
						},
					},
				}},
			{keeps: 1,
				title: template{
					{text: "Make the id an \"action_key\""},
				},
				when: &expr{source: "ownid.of == \"action\" && ownid.listed && ownid.key == \"\" && !ownid.referenced", checked: "\x12\v\b\x01\x12\a\n\x05ownid\x12\f\b\x03\x12\b\x1a\x06equals\x12\v\b\x05\x12\a\n\x05ownid\x12\x11\b\a\x12\r\x1a\vlogical_and\x12\v\b\b\x12\a\n\x05ownid\x12\f\b\n\x12\b\x1a\x06equals\x12\x11\b\f\x12\r\x1a\vlogical_and\x12\x11\b\r\x12\r\x1a\vlogical_not\x12\v\b\x0e\x12\a\n\x05ownid\x12\x11\b\x10\x12\r\x1a\vlogical_and\x1a\v\b\x01\x12\aJ\x05OwnID\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\v\b\x05\x12\aJ\x05OwnID\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x01\x1a\v\b\b\x12\aJ\x05OwnID\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x01\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x01\x1a\x06\b\r\x12\x02\x18\x01\x1a\v\b\x0e\x12\aJ\x05OwnID\x1a\x06\b\x0f\x12\x02\x18\x01\x1a\x06\b\x10\x12\x02\x18\x01\"\xc4\x01\x10\f2\xbf\x01\x12\x04_&&_\x1aV\x10\a2R\x12\x04_&&_\x1a/\x10\x032+\x12\x04_==_\x1a\x15\x10\x02*\x11\n\v\x10\x01\"\a\n\x05ownid\x12\x02of\x1a\f\x10\x04\x1a\b2\x06action\x1a\x19\x10\x06*\x15\n\v\x10\x05\"\a\n\x05ownid\x12\x06listed\x1a_\x10\x102[\x12\x04_&&_\x1a*\x10\n2&\x12\x04_==_\x1a\x16\x10\t*\x12\n\v\x10\b\"\a\n\x05ownid\x12\x03key\x1a\x06\x10\v\x1a\x022\x00\x1a'\x10\r2#\x12\x02!_\x1a\x1d\x10\x0f*\x19\n\v\x10\x0e\"\a\n\x05ownid\x12\nreferenced",
					quick: []quickOp{
						{4, "of", "action"},
						{2, "listed", ""},
						{9, "", ""},
						{4, "key", ""},
						{2, "referenced", ""},
						{8, "", ""},
						{9, "", ""},
						{9, "", ""},
					},
				},
				steps: []fixStep{
					{op: 1, at: place{placeNamed, "record"},
						name: template{
							{text: "action_key"},
						},
					},
					{op: 0, at: place{placeNamed, "record"},
						with: template{
							{
								expr: &expr{source: "ownid.text", checked: "\x12\v\b\x01\x12\a\n\x05ownid\x1a\v\b\x01\x12\aJ\x05OwnID\x1a\x06\b\x02\x12\x02\x18\x05\"\x17\x10\x02*\x13\n\v\x10\x01\"\a\n\x05ownid\x12\x04text",
									plain: &plain{kind: 0, name: "ownid.text"},
								},
							},
						},
					},
				}},
			{keeps: 1,
				title: template{
					{text: "Remove the id"},
				},
				when: &expr{source: "ownid.what == \"id\" && ownid.key != \"\" && !ownid.referenced", checked: "\x12\v\b\x01\x12\a\n\x05ownid\x12\f\b\x03\x12\b\x1a\x06equals\x12\v\b\x05\x12\a\n\x05ownid\x12\x10\b\a\x12\f\x1a\nnot_equals\x12\x11\b\t\x12\r\x1a\vlogical_and\x12\x11\b\n\x12\r\x1a\vlogical_not\x12\v\b\v\x12\a\n\x05ownid\x12\x11\b\r\x12\r\x1a\vlogical_and\x1a\v\b\x01\x12\aJ\x05OwnID\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\v\b\x05\x12\aJ\x05OwnID\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x01\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x01\x1a\x06\b\n\x12\x02\x18\x01\x1a\v\b\v\x12\aJ\x05OwnID\x1a\x06\b\f\x12\x02\x18\x01\x1a\x06\b\r\x12\x02\x18\x01\"\x9b\x01\x10\r2\x96\x01\x12\x04_&&_\x1ae\x10\t2a\x12\x04_&&_\x1a-\x10\x032)\x12\x04_==_\x1a\x17\x10\x02*\x13\n\v\x10\x01\"\a\n\x05ownid\x12\x04what\x1a\b\x10\x04\x1a\x042\x02id\x1a*\x10\a2&\x12\x04_!=_\x1a\x16\x10\x06*\x12\n\v\x10\x05\"\a\n\x05ownid\x12\x03key\x1a\x06\x10\b\x1a\x022\x00\x1a'\x10\n2#\x12\x02!_\x1a\x1d\x10\f*\x19\n\v\x10\v\"\a\n\x05ownid\x12\nreferenced",
					quick: []quickOp{
						{4, "what", "id"},
						{4, "key", ""},
						{8, "", ""},
						{9, "", ""},
						{2, "referenced", ""},
						{8, "", ""},
						{9, "", ""},
					},
				},
				steps: []fixStep{
					{op: 2, at: place{placeSelf, ""}},
				}},
			{keeps: 0,
				title: template{
					{text: "Remove the id"},
				},
				when: &expr{source: "ownid.of != \"action\"", checked: "\x12\v\b\x01\x12\a\n\x05ownid\x12\x10\b\x03\x12\f\x1a\nnot_equals\x1a\v\b\x01\x12\aJ\x05OwnID\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\"/\x10\x032+\x12\x04_!=_\x1a\x15\x10\x02*\x11\n\v\x10\x01\"\a\n\x05ownid\x12\x02of\x1a\f\x10\x04\x1a\b2\x06action",
					quick: []quickOp{
						{4, "of", "action"},
						{8, "", ""},
					},
				},
				steps: []fixStep{
					{op: 2, at: place{placeSelf, ""}},
				}},
		},
	},
	{
		ID: "invalid-branch-label", Group: "action-tree", Summary: "parent_branch is no label of the parent", Scope: "action", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		need:     []string{"branch_invalid"},
		yieldsTo: []string{"variable-in-reference"},
		levels: []levelCase{
			{level: Warning,
				when: &expr{source: "action.parent.open || action.parent.evidence != \"stated\" && action.parent.evidence != \"account\"", checked: "\x12\f\b\x01\x12\b\n\x06action\x12\f\b\x04\x12\b\n\x06action\x12\x10\b\a\x12\f\x1a\nnot_equals\x12\f\b\t\x12\b\n\x06action\x12\x10\b\f\x12\f\x1a\nnot_equals\x12\x11\b\x0e\x12\r\x1a\vlogical_and\x12\x10\b\x0f\x12\f\x1a\nlogical_or\x1a\f\b\x01\x12\bJ\x06Action\x1a\f\b\x02\x12\bJ\x06Action\x1a\x06\b\x03\x12\x02\x18\x01\x1a\f\b\x04\x12\bJ\x06Action\x1a\f\b\x05\x12\bJ\x06Action\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x01\x1a\x06\b\b\x12\x02\x18\x05\x1a\f\b\t\x12\bJ\x06Action\x1a\f\b\n\x12\bJ\x06Action\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x01\x1a\x06\b\r\x12\x02\x18\x05\x1a\x06\b\x0e\x12\x02\x18\x01\x1a\x06\b\x0f\x12\x02\x18\x01\"\xce\x01\x10\x0f2\xc9\x01\x12\x04_||_\x1a&\x10\x03*\"\n\x1a\x10\x02*\x16\n\f\x10\x01\"\b\n\x06action\x12\x06parent\x12\x04open\x1a\x98\x01\x10\x0e2\x93\x01\x12\x04_&&_\x1aD\x10\a2@\x12\x04_!=_\x1a*\x10\x06*&\n\x1a\x10\x05*\x16\n\f\x10\x04\"\b\n\x06action\x12\x06parent\x12\bevidence\x1a\f\x10\b\x1a\b2\x06stated\x1aE\x10\f2A\x12\x04_!=_\x1a*\x10\v*&\n\x1a\x10\n*\x16\n\f\x10\t\"\b\n\x06action\x12\x06parent\x12\bevidence\x1a\r\x10\r\x1a\t2\aaccount",
					plain: &plain{kind: 7, args: []plain{{kind: 0, name: "action.parent.open"}, {kind: 6, args: []plain{{kind: 8, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "action.parent.evidence"}, {kind: 1, name: "stated"}}}}}, {kind: 8, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "action.parent.evidence"}, {kind: 1, name: "account"}}}}}}}}},
				},
			},
		},
		at: []place{
			{placeValue, "parent_branch"},
		},
		message: template{
			{text: "parent_branch \""},
			{
				expr: &expr{source: "action.branch", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x05\"\x1a\x10\x02*\x16\n\f\x10\x01\"\b\n\x06action\x12\x06branch",
					plain: &plain{kind: 0, name: "action.branch"},
				},
			},
			{text: "\" is no branch of \""},
			{
				expr: &expr{source: "action.parent.name", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\f\b\x02\x12\bJ\x06Action\x1a\x06\b\x03\x12\x02\x18\x05\"&\x10\x03*\"\n\x1a\x10\x02*\x16\n\f\x10\x01\"\b\n\x06action\x12\x06parent\x12\x04name",
					plain: &plain{kind: 0, name: "action.parent.name"},
				},
			},
			{text: "\", which is of type \""},
			{
				expr: &expr{source: "action.parent.type", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\f\b\x02\x12\bJ\x06Action\x1a\x06\b\x03\x12\x02\x18\x05\"&\x10\x03*\"\n\x1a\x10\x02*\x16\n\f\x10\x01\"\b\n\x06action\x12\x06parent\x12\x04type",
					plain: &plain{kind: 0, name: "action.parent.type"},
				},
			},
			{text: "\"."},
		},
		why: template{
			{text: "A step under a branch that its parent never takes is refused by the API or never runs."},
		},
		help: template{
			{
				expr: &expr{source: "action.parent.open ? \"Every label begins with \\\"option_\\\"; this type has: \" + action.parent.label_text + \". Call get_action_types to see the rest.\" : action.parent.branch_count == 0 ? \"The parent has no buttons yet: add them under \\\"options.buttons\\\", then use \\\"option_0\\\" for the first.\" : \"The labels of this parent are: \" + action.parent.label_text + \".\"", checked: "\x12\f\b\x01\x12\b\n\x06action\x12\x11\b\x04\x12\r\x1a\vconditional\x12\x10\b\x06\x12\f\x1a\nadd_string\x12\f\b\a\x12\b\n\x06action\x12\x10\b\n\x12\f\x1a\nadd_string\x12\f\b\f\x12\b\n\x06action\x12\f\b\x0f\x12\b\x1a\x06equals\x12\x11\b\x11\x12\r\x1a\vconditional\x12\x10\b\x14\x12\f\x1a\nadd_string\x12\f\b\x15\x12\b\n\x06action\x12\x10\b\x18\x12\f\x1a\nadd_string\x1a\f\b\x01\x12\bJ\x06Action\x1a\f\b\x02\x12\bJ\x06Action\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\f\b\a\x12\bJ\x06Action\x1a\f\b\b\x12\bJ\x06Action\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\f\b\f\x12\bJ\x06Action\x1a\f\b\r\x12\bJ\x06Action\x1a\x06\b\x0e\x12\x02\x18\x02\x1a\x06\b\x0f\x12\x02\x18\x01\x1a\x06\b\x10\x12\x02\x18\x02\x1a\x06\b\x11\x12\x02\x18\x05\x1a\x06\b\x12\x12\x02\x18\x05\x1a\x06\b\x13\x12\x02\x18\x05\x1a\x06\b\x14\x12\x02\x18\x05\x1a\f\b\x15\x12\bJ\x06Action\x1a\f\b\x16\x12\bJ\x06Action\x1a\x06\b\x17\x12\x02\x18\x05\x1a\x06\b\x18\x12\x02\x18\x05\x1a\x06\b\x19\x12\x02\x18\x05\"\x96\x04\x10\x042\x91\x04\x12\x05_?_:_\x1a&\x10\x03*\"\n\x1a\x10\x02*\x16\n\f\x10\x01\"\b\n\x06action\x12\x06parent\x12\x04open\x1a\xad\x01\x10\n2\xa8\x01\x12\x03_+_\x1aq\x10\x062m\x12\x03_+_\x1a8\x10\x05\x1a422Every label begins with \"option_\"; this type has: \x1a,\x10\t*(\n\x1a\x10\b*\x16\n\f\x10\a\"\b\n\x06action\x12\x06parent\x12\nlabel_text\x1a.\x10\v\x1a*2(. Call get_action_types to see the rest.\x1a\xaf\x02\x10\x112\xaa\x02\x12\x05_?_:_\x1aB\x10\x0f2>\x12\x04_==_\x1a.\x10\x0e**\n\x1a\x10\r*\x16\n\f\x10\f\"\b\n\x06action\x12\x06parent\x12\fbranch_count\x1a\x06\x10\x10\x1a\x02\x18\x00\x1ai\x10\x12\x1ae2cThe parent has no buttons yet: add them under \"options.buttons\", then use \"option_0\" for the first.\x1ar\x10\x182n\x12\x03_+_\x1a^\x10\x142Z\x12\x03_+_\x1a%\x10\x13\x1a!2\x1fThe labels of this parent are: \x1a,\x10\x17*(\n\x1a\x10\x16*\x16\n\f\x10\x15\"\b\n\x06action\x12\x06parent\x12\nlabel_text\x1a\a\x10\x19\x1a\x032\x01.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "action.parent.open"}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "Every label begins with \"option_\"; this type has: "}, {kind: 0, name: "action.parent.label_text"}}}, {kind: 1, name: ". Call get_action_types to see the rest."}}}, {kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "action.parent.branch_count"}, {kind: 2, name: "0"}}}, {kind: 1, name: "The parent has no buttons yet: add them under \"options.buttons\", then use \"option_0\" for the first."}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "The labels of this parent are: "}, {kind: 0, name: "action.parent.label_text"}}}, {kind: 1, name: "."}}}}}}},
				},
			},
		},
		suggest: &suggest{shared: false,
			value: &expr{source: "action.branch.lowerAscii().matches(\"^(option)?[-_ ]?[0-9]{1,4}$\") ? (action.parent.label_text.startsWith(\"option_0\") && (action.parent.branch_count < 0 || int(action.branch.lowerAscii().replace(\"option\", \"\").replace(\"_\", \"\").replace(\"-\", \"\").replace(\" \", \"\")) < action.parent.branch_count)\n  ? \"option_\" + string(int(action.branch.lowerAscii().replace(\"option\", \"\").replace(\"_\", \"\").replace(\"-\", \"\").replace(\" \", \"\")))\n  : \"\")\n: !action.branch.lowerAscii().matches(\"^[a-z0-9_ -]{2,40}$\") || action.branch.lowerAscii().matches(\"^option[-_ ]?.?$\") ? \"\" : (\", \" + action.parent.label_text + \",\").contains(\", \" + action.branch.lowerAscii() + \",\") ? action.branch.lowerAscii() : (\", \" + action.parent.label_text + \",\").contains(\", option_\" + action.branch.lowerAscii() + \",\") ? \"option_\" + action.branch.lowerAscii() : near(action.branch.lowerAscii(), action.parent.label_text.split(\", \"))", checked: "\x12\f\b\x01\x12\b\n\x06action\x12\x18\b\x03\x12\x14\x1a\x12string_lower_ascii\x12\x14\b\x04\x12\x10\x1a\x0ematches_string\x12\x11\b\x06\x12\r\x1a\vconditional\x12\f\b\a\x12\b\n\x06action\x12\x18\b\n\x12\x14\x1a\x12starts_with_string\x12\f\b\f\x12\b\n\x06action\x12\x10\b\x0f\x12\f\x1a\nless_int64\x12\x15\b\x11\x12\x11\x1a\x0fstring_to_int64\x12\f\b\x12\x12\b\n\x06action\x12\x18\b\x14\x12\x14\x1a\x12string_lower_ascii\x12\"\b\x15\x12\x1e\x1a\x1cstring_replace_string_string\x12\"\b\x18\x12\x1e\x1a\x1cstring_replace_string_string\x12\"\b\x1b\x12\x1e\x1a\x1cstring_replace_string_string\x12\"\b\x1e\x12\x1e\x1a\x1cstring_replace_string_string\x12\x10\b!\x12\f\x1a\nless_int64\x12\f\b\"\x12\b\n\x06action\x12\x10\b%\x12\f\x1a\nlogical_or\x12\x11\b&\x12\r\x1a\vlogical_and\x12\x11\b'\x12\r\x1a\vconditional\x12\x10\b)\x12\f\x1a\nadd_string\x12\x15\b*\x12\x11\x1a\x0fint64_to_string\x12\x15\b+\x12\x11\x1a\x0fstring_to_int64\x12\f\b,\x12\b\n\x06action\x12\x18\b.\x12\x14\x1a\x12string_lower_ascii\x12\"\b/\x12\x1e\x1a\x1cstring_replace_string_string\x12\"\b2\x12\x1e\x1a\x1cstring_replace_string_string\x12\"\b5\x12\x1e\x1a\x1cstring_replace_string_string\x12\"\b8\x12\x1e\x1a\x1cstring_replace_string_string\x12\x11\b<\x12\r\x1a\vlogical_not\x12\f\b=\x12\b\n\x06action\x12\x18\b?\x12\x14\x1a\x12string_lower_ascii\x12\x14\b@\x12\x10\x1a\x0ematches_string\x12\f\bB\x12\b\n\x06action\x12\x18\bD\x12\x14\x1a\x12string_lower_ascii\x12\x14\bE\x12\x10\x1a\x0ematches_string\x12\x10\bG\x12\f\x1a\nlogical_or\x12\x11\bH\x12\r\x1a\vconditional\x12\x10\bK\x12\f\x1a\nadd_string\x12\f\bL\x12\b\n\x06action\x12\x10\bO\x12\f\x1a\nadd_string\x12\x15\bQ\x12\x11\x1a\x0fcontains_string\x12\x10\bS\x12\f\x1a\nadd_string\x12\f\bT\x12\b\n\x06action\x12\x18\bV\x12\x14\x1a\x12string_lower_ascii\x12\x10\bW\x12\f\x1a\nadd_string\x12\x11\bY\x12\r\x1a\vconditional\x12\f\bZ\x12\b\n\x06action\x12\x18\b\\\x12\x14\x1a\x12string_lower_ascii\x12\x10\b^\x12\f\x1a\nadd_string\x12\f\b_\x12\b\n\x06action\x12\x10\bb\x12\f\x1a\nadd_string\x12\x15\bd\x12\x11\x1a\x0fcontains_string\x12\x10\bf\x12\f\x1a\nadd_string\x12\f\bg\x12\b\n\x06action\x12\x18\bi\x12\x14\x1a\x12string_lower_ascii\x12\x10\bj\x12\f\x1a\nadd_string\x12\x11\bl\x12\r\x1a\vconditional\x12\x10\bn\x12\f\x1a\nadd_string\x12\f\bo\x12\b\n\x06action\x12\x18\bq\x12\x14\x1a\x12string_lower_ascii\x12\x16\br\x12\x12\x1a\x10near_string_list\x12\f\bs\x12\b\n\x06action\x12\x18\bu\x12\x14\x1a\x12string_lower_ascii\x12\f\bv\x12\b\n\x06action\x12\x19\by\x12\x15\x1a\x13string_split_string\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x01\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\f\b\a\x12\bJ\x06Action\x1a\f\b\b\x12\bJ\x06Action\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x01\x1a\x06\b\v\x12\x02\x18\x05\x1a\f\b\f\x12\bJ\x06Action\x1a\f\b\r\x12\bJ\x06Action\x1a\x06\b\x0e\x12\x02\x18\x02\x1a\x06\b\x0f\x12\x02\x18\x01\x1a\x06\b\x10\x12\x02\x18\x02\x1a\x06\b\x11\x12\x02\x18\x02\x1a\f\b\x12\x12\bJ\x06Action\x1a\x06\b\x13\x12\x02\x18\x05\x1a\x06\b\x14\x12\x02\x18\x05\x1a\x06\b\x15\x12\x02\x18\x05\x1a\x06\b\x16\x12\x02\x18\x05\x1a\x06\b\x17\x12\x02\x18\x05\x1a\x06\b\x18\x12\x02\x18\x05\x1a\x06\b\x19\x12\x02\x18\x05\x1a\x06\b\x1a\x12\x02\x18\x05\x1a\x06\b\x1b\x12\x02\x18\x05\x1a\x06\b\x1c\x12\x02\x18\x05\x1a\x06\b\x1d\x12\x02\x18\x05\x1a\x06\b\x1e\x12\x02\x18\x05\x1a\x06\b\x1f\x12\x02\x18\x05\x1a\x06\b \x12\x02\x18\x05\x1a\x06\b!\x12\x02\x18\x01\x1a\f\b\"\x12\bJ\x06Action\x1a\f\b#\x12\bJ\x06Action\x1a\x06\b$\x12\x02\x18\x02\x1a\x06\b%\x12\x02\x18\x01\x1a\x06\b&\x12\x02\x18\x01\x1a\x06\b'\x12\x02\x18\x05\x1a\x06\b(\x12\x02\x18\x05\x1a\x06\b)\x12\x02\x18\x05\x1a\x06\b*\x12\x02\x18\x05\x1a\x06\b+\x12\x02\x18\x02\x1a\f\b,\x12\bJ\x06Action\x1a\x06\b-\x12\x02\x18\x05\x1a\x06\b.\x12\x02\x18\x05\x1a\x06\b/\x12\x02\x18\x05\x1a\x06\b0\x12\x02\x18\x05\x1a\x06\b1\x12\x02\x18\x05\x1a\x06\b2\x12\x02\x18\x05\x1a\x06\b3\x12\x02\x18\x05\x1a\x06\b4\x12\x02\x18\x05\x1a\x06\b5\x12\x02\x18\x05\x1a\x06\b6\x12\x02\x18\x05\x1a\x06\b7\x12\x02\x18\x05\x1a\x06\b8\x12\x02\x18\x05\x1a\x06\b9\x12\x02\x18\x05\x1a\x06\b:\x12\x02\x18\x05\x1a\x06\b;\x12\x02\x18\x05\x1a\x06\b<\x12\x02\x18\x01\x1a\f\b=\x12\bJ\x06Action\x1a\x06\b>\x12\x02\x18\x05\x1a\x06\b?\x12\x02\x18\x05\x1a\x06\b@\x12\x02\x18\x01\x1a\x06\bA\x12\x02\x18\x05\x1a\f\bB\x12\bJ\x06Action\x1a\x06\bC\x12\x02\x18\x05\x1a\x06\bD\x12\x02\x18\x05\x1a\x06\bE\x12\x02\x18\x01\x1a\x06\bF\x12\x02\x18\x05\x1a\x06\bG\x12\x02\x18\x01\x1a\x06\bH\x12\x02\x18\x05\x1a\x06\bI\x12\x02\x18\x05\x1a\x06\bJ\x12\x02\x18\x05\x1a\x06\bK\x12\x02\x18\x05\x1a\f\bL\x12\bJ\x06Action\x1a\f\bM\x12\bJ\x06Action\x1a\x06\bN\x12\x02\x18\x05\x1a\x06\bO\x12\x02\x18\x05\x1a\x06\bP\x12\x02\x18\x05\x1a\x06\bQ\x12\x02\x18\x01\x1a\x06\bR\x12\x02\x18\x05\x1a\x06\bS\x12\x02\x18\x05\x1a\f\bT\x12\bJ\x06Action\x1a\x06\bU\x12\x02\x18\x05\x1a\x06\bV\x12\x02\x18\x05\x1a\x06\bW\x12\x02\x18\x05\x1a\x06\bX\x12\x02\x18\x05\x1a\x06\bY\x12\x02\x18\x05\x1a\f\bZ\x12\bJ\x06Action\x1a\x06\b[\x12\x02\x18\x05\x1a\x06\b\\\x12\x02\x18\x05\x1a\x06\b]\x12\x02\x18\x05\x1a\x06\b^\x12\x02\x18\x05\x1a\f\b_\x12\bJ\x06Action\x1a\f\b`\x12\bJ\x06Action\x1a\x06\ba\x12\x02\x18\x05\x1a\x06\bb\x12\x02\x18\x05\x1a\x06\bc\x12\x02\x18\x05\x1a\x06\bd\x12\x02\x18\x01\x1a\x06\be\x12\x02\x18\x05\x1a\x06\bf\x12\x02\x18\x05\x1a\f\bg\x12\bJ\x06Action\x1a\x06\bh\x12\x02\x18\x05\x1a\x06\bi\x12\x02\x18\x05\x1a\x06\bj\x12\x02\x18\x05\x1a\x06\bk\x12\x02\x18\x05\x1a\x06\bl\x12\x02\x18\x05\x1a\x06\bm\x12\x02\x18\x05\x1a\x06\bn\x12\x02\x18\x05\x1a\f\bo\x12\bJ\x06Action\x1a\x06\bp\x12\x02\x18\x05\x1a\x06\bq\x12\x02\x18\x05\x1a\x06\br\x12\x02\x18\x05\x1a\f\bs\x12\bJ\x06Action\x1a\x06\bt\x12\x02\x18\x05\x1a\x06\bu\x12\x02\x18\x05\x1a\f\bv\x12\bJ\x06Action\x1a\f\bw\x12\bJ\x06Action\x1a\x06\bx\x12\x02\x18\x05\x1a\n\by\x12\x062\x04\n\x02\x18\x05\x1a\x06\bz\x12\x02\x18\x05\"\x99\r\x10\x062\x94\r\x12\x05_?_:_\x1a^\x10\x042Z\n,\x10\x032(\n\x1a\x10\x02*\x16\n\f\x10\x01\"\b\n\x06action\x12\x06branch\x12\nlowerAscii\x12\amatches\x1a!\x10\x05\x1a\x1d2\x1b^(option)?[-_ ]?[0-9]{1,4}$\x1a\xb4\x05\x10'2\xaf\x05\x12\x05_?_:_\x1a\xad\x03\x10&2\xa8\x03\x12\x04_&&_\x1aN\x10\n2J\n,\x10\t*(\n\x1a\x10\b*\x16\n\f\x10\a\"\b\n\x06action\x12\x06parent\x12\nlabel_text\x12\nstartsWith\x1a\x0e\x10\v\x1a\n2\boption_0\x1a\xcf\x02\x10%2\xca\x02\x12\x04_||_\x1aA\x10\x0f2=\x12\x03_<_\x1a.\x10\x0e**\n\x1a\x10\r*\x16\n\f\x10\f\"\b\n\x06action\x12\x06parent\x12\fbranch_count\x1a\x06\x10\x10\x1a\x02\x18\x00\x1a\xfe\x01\x10!2\xf9\x01\x12\x03_<_\x1a\xc1\x01\x10\x112\xbc\x01\x12\x03int\x1a\xb4\x01\x10\x1e2\xaf\x01\n\x92\x01\x10\x1b2\x8d\x01\nq\x10\x182m\nQ\x10\x152M\n,\x10\x142(\n\x1a\x10\x13*\x16\n\f\x10\x12\"\b\n\x06action\x12\x06branch\x12\nlowerAscii\x12\areplace\x1a\f\x10\x16\x1a\b2\x06option\x1a\x06\x10\x17\x1a\x022\x00\x12\areplace\x1a\a\x10\x19\x1a\x032\x01_\x1a\x06\x10\x1a\x1a\x022\x00\x12\areplace\x1a\a\x10\x1c\x1a\x032\x01-\x1a\x06\x10\x1d\x1a\x022\x00\x12\areplace\x1a\a\x10\x1f\x1a\x032\x01 \x1a\x06\x10 \x1a\x022\x00\x1a.\x10$**\n\x1a\x10#*\x16\n\f\x10\"\"\b\n\x06action\x12\x06parent\x12\fbranch_count\x1a\xed\x01\x10)2\xe8\x01\x12\x03_+_\x1a\r\x10(\x1a\t2\aoption_\x1a\xd1\x01\x10*2\xcc\x01\x12\x06string\x1a\xc1\x01\x10+2\xbc\x01\x12\x03int\x1a\xb4\x01\x1082\xaf\x01\n\x92\x01\x1052\x8d\x01\nq\x1022m\nQ\x10/2M\n,\x10.2(\n\x1a\x10-*\x16\n\f\x10,\"\b\n\x06action\x12\x06branch\x12\nlowerAscii\x12\areplace\x1a\f\x100\x1a\b2\x06option\x1a\x06\x101\x1a\x022\x00\x12\areplace\x1a\a\x103\x1a\x032\x01_\x1a\x06\x104\x1a\x022\x00\x12\areplace\x1a\a\x106\x1a\x032\x01-\x1a\x06\x107\x1a\x022\x00\x12\areplace\x1a\a\x109\x1a\x032\x01 \x1a\x06\x10:\x1a\x022\x00\x1a\x06\x10;\x1a\x022\x00\x1a\xf3\x06\x10H2\xee\x06\x12\x05_?_:_\x1a\xc2\x01\x10G2\xbd\x01\x12\x04_||_\x1a`\x10<2\\\x12\x02!_\x1aV\x10@2R\n,\x10?2(\n\x1a\x10>*\x16\n\f\x10=\"\b\n\x06action\x12\x06branch\x12\nlowerAscii\x12\amatches\x1a\x19\x10A\x1a\x152\x13^[a-z0-9_ -]{2,40}$\x1aS\x10E2O\n,\x10D2(\n\x1a\x10C*\x16\n\f\x10B\"\b\n\x06action\x12\x06branch\x12\nlowerAscii\x12\amatches\x1a\x16\x10F\x1a\x122\x10^option[-_ ]?.?$\x1a\x06\x10I\x1a\x022\x00\x1a\x97\x05\x10Y2\x92\x05\x12\x05_?_:_\x1a\xbd\x01\x10Q2\xb8\x01\nU\x10O2Q\x12\x03_+_\x1aA\x10K2=\x12\x03_+_\x1a\b\x10J\x1a\x042\x02, \x1a,\x10N*(\n\x1a\x10M*\x16\n\f\x10L\"\b\n\x06action\x12\x06parent\x12\nlabel_text\x1a\a\x10P\x1a\x032\x01,\x12\bcontains\x1aU\x10W2Q\x12\x03_+_\x1aA\x10S2=\x12\x03_+_\x1a\b\x10R\x1a\x042\x02, \x1a,\x10V2(\n\x1a\x10U*\x16\n\f\x10T\"\b\n\x06action\x12\x06branch\x12\nlowerAscii\x1a\a\x10X\x1a\x032\x01,\x1a,\x10\\2(\n\x1a\x10[*\x16\n\f\x10Z\"\b\n\x06action\x12\x06branch\x12\nlowerAscii\x1a\x9a\x03\x10l2\x95\x03\x12\x05_?_:_\x1a\xc4\x01\x10d2\xbf\x01\nU\x10b2Q\x12\x03_+_\x1aA\x10^2=\x12\x03_+_\x1a\b\x10]\x1a\x042\x02, \x1a,\x10a*(\n\x1a\x10`*\x16\n\f\x10_\"\b\n\x06action\x12\x06parent\x12\nlabel_text\x1a\a\x10c\x1a\x032\x01,\x12\bcontains\x1a\\\x10j2X\x12\x03_+_\x1aH\x10f2D\x12\x03_+_\x1a\x0f\x10e\x1a\v2\t, option_\x1a,\x10i2(\n\x1a\x10h*\x16\n\f\x10g\"\b\n\x06action\x12\x06branch\x12\nlowerAscii\x1a\a\x10k\x1a\x032\x01,\x1aF\x10n2B\x12\x03_+_\x1a\r\x10m\x1a\t2\aoption_\x1a,\x10q2(\n\x1a\x10p*\x16\n\f\x10o\"\b\n\x06action\x12\x06branch\x12\nlowerAscii\x1a}\x10r2y\x12\x04near\x1a,\x10u2(\n\x1a\x10t*\x16\n\f\x10s\"\b\n\x06action\x12\x06branch\x12\nlowerAscii\x1aC\x10y2?\n,\x10x*(\n\x1a\x10w*\x16\n\f\x10v\"\b\n\x06action\x12\x06parent\x12\nlabel_text\x12\x05split\x1a\b\x10z\x1a\x042\x02, "},
		},
		fixes: []fix{
			{keeps: 0,
				reveals: []string{"unhandled-branch", "branch-index-gap"},
				title: template{
					{text: "Change it to \""},
					{
						expr: &expr{source: "suggestion", checked: "\x12\x10\b\x01\x12\f\n\nsuggestion\x1a\x06\b\x01\x12\x02\x18\x05\"\x10\x10\x01\"\f\n\nsuggestion",
							plain: &plain{kind: 0, name: "suggestion"},
						},
					},
					{text: "\""},
				},
				safe: &expr{source: "action.branch.lowerAscii().matches(\"^(option)?[-_ ]?[0-9]{1,4}$\") || (\", \" + action.parent.label_text + \",\").contains(\", \" + action.branch.lowerAscii() + \",\") || (\", \" + action.parent.label_text + \",\").contains(\", option_\" + action.branch.lowerAscii() + \",\") || near_alone(action.branch.lowerAscii(), action.parent.label_text.split(\", \"))", checked: "\x12\f\b\x01\x12\b\n\x06action\x12\x18\b\x03\x12\x14\x1a\x12string_lower_ascii\x12\x14\b\x04\x12\x10\x1a\x0ematches_string\x12\x10\b\a\x12\f\x1a\nadd_string\x12\f\b\b\x12\b\n\x06action\x12\x10\b\v\x12\f\x1a\nadd_string\x12\x15\b\r\x12\x11\x1a\x0fcontains_string\x12\x10\b\x0f\x12\f\x1a\nadd_string\x12\f\b\x10\x12\b\n\x06action\x12\x18\b\x12\x12\x14\x1a\x12string_lower_ascii\x12\x10\b\x13\x12\f\x1a\nadd_string\x12\x10\b\x15\x12\f\x1a\nlogical_or\x12\x10\b\x17\x12\f\x1a\nadd_string\x12\f\b\x18\x12\b\n\x06action\x12\x10\b\x1b\x12\f\x1a\nadd_string\x12\x15\b\x1d\x12\x11\x1a\x0fcontains_string\x12\x10\b\x1f\x12\f\x1a\nadd_string\x12\f\b \x12\b\n\x06action\x12\x18\b\"\x12\x14\x1a\x12string_lower_ascii\x12\x10\b#\x12\f\x1a\nadd_string\x12\x10\b%\x12\f\x1a\nlogical_or\x12\x1c\b&\x12\x18\x1a\x16near_alone_string_list\x12\f\b'\x12\b\n\x06action\x12\x18\b)\x12\x14\x1a\x12string_lower_ascii\x12\f\b*\x12\b\n\x06action\x12\x19\b-\x12\x15\x1a\x13string_split_string\x12\x10\b/\x12\f\x1a\nlogical_or\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x01\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\f\b\b\x12\bJ\x06Action\x1a\f\b\t\x12\bJ\x06Action\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x01\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\x06\b\x0f\x12\x02\x18\x05\x1a\f\b\x10\x12\bJ\x06Action\x1a\x06\b\x11\x12\x02\x18\x05\x1a\x06\b\x12\x12\x02\x18\x05\x1a\x06\b\x13\x12\x02\x18\x05\x1a\x06\b\x14\x12\x02\x18\x05\x1a\x06\b\x15\x12\x02\x18\x01\x1a\x06\b\x16\x12\x02\x18\x05\x1a\x06\b\x17\x12\x02\x18\x05\x1a\f\b\x18\x12\bJ\x06Action\x1a\f\b\x19\x12\bJ\x06Action\x1a\x06\b\x1a\x12\x02\x18\x05\x1a\x06\b\x1b\x12\x02\x18\x05\x1a\x06\b\x1c\x12\x02\x18\x05\x1a\x06\b\x1d\x12\x02\x18\x01\x1a\x06\b\x1e\x12\x02\x18\x05\x1a\x06\b\x1f\x12\x02\x18\x05\x1a\f\b \x12\bJ\x06Action\x1a\x06\b!\x12\x02\x18\x05\x1a\x06\b\"\x12\x02\x18\x05\x1a\x06\b#\x12\x02\x18\x05\x1a\x06\b$\x12\x02\x18\x05\x1a\x06\b%\x12\x02\x18\x01\x1a\x06\b&\x12\x02\x18\x01\x1a\f\b'\x12\bJ\x06Action\x1a\x06\b(\x12\x02\x18\x05\x1a\x06\b)\x12\x02\x18\x05\x1a\f\b*\x12\bJ\x06Action\x1a\f\b+\x12\bJ\x06Action\x1a\x06\b,\x12\x02\x18\x05\x1a\n\b-\x12\x062\x04\n\x02\x18\x05\x1a\x06\b.\x12\x02\x18\x05\x1a\x06\b/\x12\x02\x18\x01\"\x94\x05\x10%2\x8f\x05\x12\x04_||_\x1a\xab\x02\x10\x152\xa6\x02\x12\x04_||_\x1a^\x10\x042Z\n,\x10\x032(\n\x1a\x10\x02*\x16\n\f\x10\x01\"\b\n\x06action\x12\x06branch\x12\nlowerAscii\x12\amatches\x1a!\x10\x05\x1a\x1d2\x1b^(option)?[-_ ]?[0-9]{1,4}$\x1a\xbd\x01\x10\r2\xb8\x01\nU\x10\v2Q\x12\x03_+_\x1aA\x10\a2=\x12\x03_+_\x1a\b\x10\x06\x1a\x042\x02, \x1a,\x10\n*(\n\x1a\x10\t*\x16\n\f\x10\b\"\b\n\x06action\x12\x06parent\x12\nlabel_text\x1a\a\x10\f\x1a\x032\x01,\x12\bcontains\x1aU\x10\x132Q\x12\x03_+_\x1aA\x10\x0f2=\x12\x03_+_\x1a\b\x10\x0e\x1a\x042\x02, \x1a,\x10\x122(\n\x1a\x10\x11*\x16\n\f\x10\x10\"\b\n\x06action\x12\x06branch\x12\nlowerAscii\x1a\a\x10\x14\x1a\x032\x01,\x1a\xd8\x02\x10/2\xd3\x02\x12\x04_||_\x1a\xc4\x01\x10\x1d2\xbf\x01\nU\x10\x1b2Q\x12\x03_+_\x1aA\x10\x172=\x12\x03_+_\x1a\b\x10\x16\x1a\x042\x02, \x1a,\x10\x1a*(\n\x1a\x10\x19*\x16\n\f\x10\x18\"\b\n\x06action\x12\x06parent\x12\nlabel_text\x1a\a\x10\x1c\x1a\x032\x01,\x12\bcontains\x1a\\\x10#2X\x12\x03_+_\x1aH\x10\x1f2D\x12\x03_+_\x1a\x0f\x10\x1e\x1a\v2\t, option_\x1a,\x10\"2(\n\x1a\x10!*\x16\n\f\x10 \"\b\n\x06action\x12\x06branch\x12\nlowerAscii\x1a\a\x10$\x1a\x032\x01,\x1a\x83\x01\x10&2\x7f\x12\nnear_alone\x1a,\x10)2(\n\x1a\x10(*\x16\n\f\x10'\"\b\n\x06action\x12\x06branch\x12\nlowerAscii\x1aC\x10-2?\n,\x10,*(\n\x1a\x10+*\x16\n\f\x10*\"\b\n\x06action\x12\x06parent\x12\nlabel_text\x12\x05split\x1a\b\x10.\x1a\x042\x02, "},
				steps: []fixStep{
					{op: 0, at: place{placeValue, "parent_branch"}},
				}},
		},
	},
	{
		ID: "missing-action-key", Group: "action-tree", Summary: "A new action has no action_key", Scope: "action", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need: []string{"new"},
		deny: []string{"broken"},
		assert: &expr{source: "action.has_action_key && (!action.key_blank || action.key_blank_edges)", checked: "\x12\f\b\x01\x12\b\n\x06action\x12\x11\b\x03\x12\r\x1a\vlogical_not\x12\f\b\x04\x12\b\n\x06action\x12\f\b\x06\x12\b\n\x06action\x12\x10\b\b\x12\f\x1a\nlogical_or\x12\x11\b\t\x12\r\x1a\vlogical_and\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x01\x1a\f\b\x04\x12\bJ\x06Action\x1a\x06\b\x05\x12\x02\x18\x01\x1a\f\b\x06\x12\bJ\x06Action\x1a\x06\b\a\x12\x02\x18\x01\x1a\x06\b\b\x12\x02\x18\x01\x1a\x06\b\t\x12\x02\x18\x01\"\x89\x01\x10\t2\x84\x01\x12\x04_&&_\x1a\"\x10\x02*\x1e\n\f\x10\x01\"\b\n\x06action\x12\x0ehas_action_key\x1aX\x10\b2T\x12\x04_||_\x1a'\x10\x032#\x12\x02!_\x1a\x1d\x10\x05*\x19\n\f\x10\x04\"\b\n\x06action\x12\tkey_blank\x1a#\x10\a*\x1f\n\f\x10\x06\"\b\n\x06action\x12\x0fkey_blank_edges",
			quick: []quickOp{
				{0, "has_action_key", ""},
				{0, "key_blank", ""},
				{8, "", ""},
				{0, "key_blank_edges", ""},
				{10, "", ""},
				{9, "", ""},
			},
		},
		levels: []levelCase{
			{level: Error,
				when: &expr{source: "doc.operation == \"update\"", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\f\b\x03\x12\b\x1a\x06equals\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\"4\x10\x0320\x12\x04_==_\x1a\x1a\x10\x02*\x16\n\t\x10\x01\"\x05\n\x03doc\x12\toperation\x1a\f\x10\x04\x1a\b2\x06update",
					quick: []quickOp{
						{5, "operation", "update"},
					},
				},
			},
		},
		at: []place{
			{placeBrace, ""},
		},
		message: template{
			{
				expr: &expr{source: "action.has_action_key ? \"The \\\"action_key\\\" of this new action is empty.\" : \"This new action has no \\\"action_key\\\".\"", checked: "\x12\f\b\x01\x12\b\n\x06action\x12\x11\b\x03\x12\r\x1a\vconditional\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\"\x91\x01\x10\x032\x8c\x01\x12\x05_?_:_\x1a\"\x10\x02*\x1e\n\f\x10\x01\"\b\n\x06action\x12\x0ehas_action_key\x1a3\x10\x04\x1a/2-The \"action_key\" of this new action is empty.\x1a*\x10\x05\x1a&2$This new action has no \"action_key\".",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "action.has_action_key"}, {kind: 1, name: "The \"action_key\" of this new action is empty."}, {kind: 1, name: "This new action has no \"action_key\"."}}},
				},
			},
		},
		why: template{
			{
				expr: &expr{source: "doc.operation == \"update\" ? \"In an update every new action needs a key of its own; an element with neither id nor key cannot be placed.\" : \"Nothing can name this step as its parent, and it cannot be told from its neighbours.\"", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\"\x90\x02\x10\x052\x8b\x02\x12\x05_?_:_\x1a4\x10\x0320\x12\x04_==_\x1a\x1a\x10\x02*\x16\n\t\x10\x01\"\x05\n\x03doc\x12\toperation\x1a\f\x10\x04\x1a\b2\x06update\x1ap\x10\x06\x1al2jIn an update every new action needs a key of its own; an element with neither id nor key cannot be placed.\x1aZ\x10\a\x1aV2TNothing can name this step as its parent, and it cannot be told from its neighbours.",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "doc.operation"}, {kind: 1, name: "update"}}}, {kind: 1, name: "In an update every new action needs a key of its own; an element with neither id nor key cannot be placed."}, {kind: 1, name: "Nothing can name this step as its parent, and it cannot be told from its neighbours."}}},
				},
			},
		},
		help: template{
			{text: "Give it an \"action_key\" that no other action of this file has, for example a word for what it does."},
		},
		fixes: []fix{
			{keeps: 1,
				title: template{
					{text: "Add the key \""},
					{
						expr: &expr{source: "action.type == \"\" ? \"action\" : action.type", checked: "\x12\f\b\x01\x12\b\n\x06action\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x12\f\b\a\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\f\b\a\x12\bJ\x06Action\x1a\x06\b\b\x12\x02\x18\x05\"a\x10\x052]\x12\x05_?_:_\x1a,\x10\x032(\x12\x04_==_\x1a\x18\x10\x02*\x14\n\f\x10\x01\"\b\n\x06action\x12\x04type\x1a\x06\x10\x04\x1a\x022\x00\x1a\f\x10\x06\x1a\b2\x06action\x1a\x18\x10\b*\x14\n\f\x10\a\"\b\n\x06action\x12\x04type",
							plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "action.type"}, {kind: 1}}}, {kind: 1, name: "action"}, {kind: 0, name: "action.type"}}},
						},
					},
					{text: "_"},
					{
						expr: &expr{source: "action.index + 1", checked: "\x12\f\b\x01\x12\b\n\x06action\x12\x0f\b\x03\x12\v\x1a\tadd_int64\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x02\x1a\x06\b\x03\x12\x02\x18\x02\x1a\x06\b\x04\x12\x02\x18\x02\",\x10\x032(\x12\x03_+_\x1a\x19\x10\x02*\x15\n\f\x10\x01\"\b\n\x06action\x12\x05index\x1a\x06\x10\x04\x1a\x02\x18\x01"},
					},
					{text: "\""},
				},
				when: &expr{source: "!action.has_action_key", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\f\b\x02\x12\b\n\x06action\x1a\x06\b\x01\x12\x02\x18\x01\x1a\f\b\x02\x12\bJ\x06Action\x1a\x06\b\x03\x12\x02\x18\x01\",\x10\x012(\x12\x02!_\x1a\"\x10\x03*\x1e\n\f\x10\x02\"\b\n\x06action\x12\x0ehas_action_key",
					quick: []quickOp{
						{0, "has_action_key", ""},
						{8, "", ""},
					},
				},
				safe: &expr{source: "false", checked: "\x1a\x06\b\x01\x12\x02\x18\x01\"\x06\x10\x01\x1a\x02\x10\x00",
					quick: []quickOp{
						{7, "", ""},
					},
				},
				steps: []fixStep{
					{op: 6, at: place{placeSelf, ""},
						name: template{
							{text: "action_key"},
						},
						with: template{
							{
								expr: &expr{source: "action.type == \"\" ? \"action\" : action.type", checked: "\x12\f\b\x01\x12\b\n\x06action\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x12\f\b\a\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\f\b\a\x12\bJ\x06Action\x1a\x06\b\b\x12\x02\x18\x05\"a\x10\x052]\x12\x05_?_:_\x1a,\x10\x032(\x12\x04_==_\x1a\x18\x10\x02*\x14\n\f\x10\x01\"\b\n\x06action\x12\x04type\x1a\x06\x10\x04\x1a\x022\x00\x1a\f\x10\x06\x1a\b2\x06action\x1a\x18\x10\b*\x14\n\f\x10\a\"\b\n\x06action\x12\x04type",
									plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "action.type"}, {kind: 1}}}, {kind: 1, name: "action"}, {kind: 0, name: "action.type"}}},
								},
							},
							{text: "_"},
							{
								expr: &expr{source: "action.index + 1", checked: "\x12\f\b\x01\x12\b\n\x06action\x12\x0f\b\x03\x12\v\x1a\tadd_int64\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x02\x1a\x06\b\x03\x12\x02\x18\x02\x1a\x06\b\x04\x12\x02\x18\x02\",\x10\x032(\x12\x03_+_\x1a\x19\x10\x02*\x15\n\f\x10\x01\"\b\n\x06action\x12\x05index\x1a\x06\x10\x04\x1a\x02\x18\x01"},
							},
						},
					},
				}},
		},
	},
	{
		ID: "missing-parent-branch", Group: "action-tree", Summary: "A child of a branching action names no branch", Scope: "action", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need: []string{"branch_missing"},
		deny: []string{"broken"},
		levels: []levelCase{
			{level: Error,
				when: &expr{source: "action.parent.type == \"ask_question\" || action.parent.type == \"condition\"", checked: "\x12\f\b\x01\x12\b\n\x06action\x12\f\b\x04\x12\b\x1a\x06equals\x12\f\b\x06\x12\b\n\x06action\x12\f\b\t\x12\b\x1a\x06equals\x12\x10\b\v\x12\f\x1a\nlogical_or\x1a\f\b\x01\x12\bJ\x06Action\x1a\f\b\x02\x12\bJ\x06Action\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x01\x1a\x06\b\x05\x12\x02\x18\x05\x1a\f\b\x06\x12\bJ\x06Action\x1a\f\b\a\x12\bJ\x06Action\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x01\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x01\"\x98\x01\x10\v2\x93\x01\x12\x04_||_\x1aF\x10\x042B\x12\x04_==_\x1a&\x10\x03*\"\n\x1a\x10\x02*\x16\n\f\x10\x01\"\b\n\x06action\x12\x06parent\x12\x04type\x1a\x12\x10\x05\x1a\x0e2\fask_question\x1aC\x10\t2?\x12\x04_==_\x1a&\x10\b*\"\n\x1a\x10\a*\x16\n\f\x10\x06\"\b\n\x06action\x12\x06parent\x12\x04type\x1a\x0f\x10\n\x1a\v2\tcondition",
					plain: &plain{kind: 7, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "action.parent.type"}, {kind: 1, name: "ask_question"}}}, {kind: 9, args: []plain{{kind: 0, name: "action.parent.type"}, {kind: 1, name: "condition"}}}}},
				},
			},
		},
		at: []place{
			{placeNamed, "parent-reference"},
		},
		message: template{
			{text: "This action hangs below \""},
			{
				expr: &expr{source: "action.parent.name", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\f\b\x02\x12\bJ\x06Action\x1a\x06\b\x03\x12\x02\x18\x05\"&\x10\x03*\"\n\x1a\x10\x02*\x16\n\f\x10\x01\"\b\n\x06action\x12\x06parent\x12\x04name",
					plain: &plain{kind: 0, name: "action.parent.name"},
				},
			},
			{text: "\", which branches, but names no branch."},
		},
		why: template{
			{text: "\""},
			{
				expr: &expr{source: "action.parent.type", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\f\b\x02\x12\bJ\x06Action\x1a\x06\b\x03\x12\x02\x18\x05\"&\x10\x03*\"\n\x1a\x10\x02*\x16\n\f\x10\x01\"\b\n\x06action\x12\x06parent\x12\x04type",
					plain: &plain{kind: 0, name: "action.parent.type"},
				},
			},
			{text: "\" goes on along one of its branches only, so a step without \"parent_branch\" is refused or never runs."},
		},
		help: template{
			{text: "Add \"parent_branch\" with one of the labels of the parent: "},
			{
				expr: &expr{source: "action.parent.label_text", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\f\b\x02\x12\bJ\x06Action\x1a\x06\b\x03\x12\x02\x18\x05\",\x10\x03*(\n\x1a\x10\x02*\x16\n\f\x10\x01\"\b\n\x06action\x12\x06parent\x12\nlabel_text",
					plain: &plain{kind: 0, name: "action.parent.label_text"},
				},
			},
			{text: "."},
		},
	},
	{
		ID: "multiple-root-actions", Group: "action-tree", Summary: "More than one action has no parent", Scope: "action", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need: []string{"later_root"},
		at: []place{
			{placeNamed, "action-key-or-id"},
		},
		message: template{
			{text: "This action has no parent, and neither has an earlier one."},
		},
		why: template{
			{text: "A flow begins with one step; of a second beginning nobody can tell when it runs, if at all."},
		},
		help: template{
			{text: "Name the step before it in \"parent_key\", or move it to a scenario of its own."},
		},
		related: []relatedPlace{
			{at: place{placeNamed, "first-root"},
				message: template{
					{text: "The first action without a parent."},
				},
			},
		},
	},
	{
		ID: "new-action-without-parent", Group: "action-tree", Summary: "An update adds an action that hangs nowhere", Scope: "action", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		only: only{kinds: 0, ops: 4, targets: 0, types: nil},
		need: []string{"parentless_new"},
		deny: []string{"broken"},
		at: []place{
			{placeBrace, ""},
		},
		message: template{
			{text: "This new action names no parent, while the update keeps existing actions."},
		},
		why: template{
			{text: "The tree has its first step already, and the API asks a new action for its parent."},
		},
		help: template{
			{text: "Name the parent: \"parent_id\" for an existing action that is listed by its id, or \"parent_key\" for one that has a key in this file."},
		},
	},
	{
		ID: "no-actions", Group: "action-tree", Summary: "A new scenario has triggers but nothing to do", Scope: "document", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		only: only{kinds: 2, ops: 2, targets: 0, types: nil},
		need: []string{"actions_empty", "triggers_nonempty"},
		deny: []string{"broken", "actions_broken"},
		at: []place{
			{placeValue, "actions"},
		},
		message: template{
			{text: "The scenario has triggers, but its list of actions is empty."},
		},
		why: template{
			{text: "When a trigger fires, there is nothing to run."},
		},
		help: template{
			{text: "Add the first action, or leave the triggers out until there is one."},
		},
	},
	{
		ID: "orphan-parent-id", Group: "action-tree", Summary: "parent_id names no action that is listed in this definition", Scope: "action", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		need:     []string{"orphan_id"},
		yieldsTo: []string{"variable-in-reference"},
		at: []place{
			{placeValue, "parent_id"},
		},
		message: template{
			{text: "parent_id "},
			{
				expr: &expr{source: "action.parent_id", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x05\"\x1d\x10\x02*\x19\n\f\x10\x01\"\b\n\x06action\x12\tparent_id",
					plain: &plain{kind: 0, name: "action.parent_id"},
				},
			},
			{text: " names no action that is listed here by its id."},
		},
		why: template{
			{text: "The API checks every reference before it saves anything, and one that does not resolve refuses the whole definition."},
		},
		help: template{
			{
				expr: &expr{source: "doc.operation == \"update\" ? \"List the parent too, as an element with that \\\"id\\\" (an action that is not listed is destroyed), or correct the id.\" : \"A new definition has no ids yet: name the \\\"action_key\\\" of the parent in \\\"parent_key\\\".\"", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\"\x98\x02\x10\x052\x93\x02\x12\x05_?_:_\x1a4\x10\x0320\x12\x04_==_\x1a\x1a\x10\x02*\x16\n\t\x10\x01\"\x05\n\x03doc\x12\toperation\x1a\f\x10\x04\x1a\b2\x06update\x1aw\x10\x06\x1as2qList the parent too, as an element with that \"id\" (an action that is not listed is destroyed), or correct the id.\x1a[\x10\a\x1aW2UA new definition has no ids yet: name the \"action_key\" of the parent in \"parent_key\".",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "doc.operation"}, {kind: 1, name: "update"}}}, {kind: 1, name: "List the parent too, as an element with that \"id\" (an action that is not listed is destroyed), or correct the id."}, {kind: 1, name: "A new definition has no ids yet: name the \"action_key\" of the parent in \"parent_key\"."}}},
				},
			},
		},
	},
	{
		ID: "orphan-parent-key", Group: "action-tree", Summary: "parent_key names no action of this definition", Scope: "action", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		need:     []string{"orphan_key"},
		yieldsTo: []string{"variable-in-reference"},
		at: []place{
			{placeValue, "parent_key"},
		},
		message: template{
			{text: "parent_key \""},
			{
				expr: &expr{source: "action.parent_key", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x05\"\x1e\x10\x02*\x1a\n\f\x10\x01\"\b\n\x06action\x12\nparent_key",
					plain: &plain{kind: 0, name: "action.parent_key"},
				},
			},
			{text: "\" names no action of this definition."},
		},
		why: template{
			{text: "The API checks every reference before it saves anything, and one that does not resolve refuses the whole definition."},
		},
		help: template{
			{
				expr: &expr{source: "doc.lists_id(action.parent_key) ? \"This is the id of an action that is listed here: write it as a number in \\\"parent_id\\\".\" : action.parent_key == \"\" ? \"Name the \\\"action_key\\\" of the step before it, or remove \\\"parent_key\\\" if this is the first step.\" : doc.operation == \"update\" ? \"Name an \\\"action_key\\\" that stands in this file. For a parent that exists already and is listed by its \\\"id\\\" only, use \\\"parent_id\\\".\" : \"Name an \\\"action_key\\\" that stands in this file, or remove \\\"parent_key\\\" if this is the first step.\"", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\x19\b\x02\x12\x15\x1a\x13definition_lists_id\x12\f\b\x03\x12\b\n\x06action\x12\x11\b\x05\x12\r\x1a\vconditional\x12\f\b\a\x12\b\n\x06action\x12\f\b\t\x12\b\x1a\x06equals\x12\x11\b\v\x12\r\x1a\vconditional\x12\t\b\r\x12\x05\n\x03doc\x12\f\b\x0f\x12\b\x1a\x06equals\x12\x11\b\x11\x12\r\x1a\vconditional\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x01\x1a\f\b\x03\x12\bJ\x06Action\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\f\b\a\x12\bJ\x06Action\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x01\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\x1a\x10\b\r\x12\fJ\nDefinition\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\x06\b\x0f\x12\x02\x18\x01\x1a\x06\b\x10\x12\x02\x18\x05\x1a\x06\b\x11\x12\x02\x18\x05\x1a\x06\b\x12\x12\x02\x18\x05\x1a\x06\b\x13\x12\x02\x18\x05\"\x85\x05\x10\x052\x80\x05\x12\x05_?_:_\x1a9\x10\x0225\n\t\x10\x01\"\x05\n\x03doc\x12\blists_id\x1a\x1e\x10\x04*\x1a\n\f\x10\x03\"\b\n\x06action\x12\nparent_key\x1a[\x10\x06\x1aW2UThis is the id of an action that is listed here: write it as a number in \"parent_id\".\x1a\xde\x03\x10\v2\xd9\x03\x12\x05_?_:_\x1a2\x10\t2.\x12\x04_==_\x1a\x1e\x10\b*\x1a\n\f\x10\a\"\b\n\x06action\x12\nparent_key\x1a\x06\x10\n\x1a\x022\x00\x1ad\x10\f\x1a`2^Name the \"action_key\" of the step before it, or remove \"parent_key\" if this is the first step.\x1a\xb5\x02\x10\x112\xb0\x02\x12\x05_?_:_\x1a4\x10\x0f20\x12\x04_==_\x1a\x1a\x10\x0e*\x16\n\t\x10\r\"\x05\n\x03doc\x12\toperation\x1a\f\x10\x10\x1a\b2\x06update\x1a\x88\x01\x10\x12\x1a\x83\x012\x80\x01Name an \"action_key\" that stands in this file. For a parent that exists already and is listed by its \"id\" only, use \"parent_id\".\x1af\x10\x13\x1ab2`Name an \"action_key\" that stands in this file, or remove \"parent_key\" if this is the first step.",
					plain: &plain{kind: 5, args: []plain{{kind: 17, args: []plain{{kind: 0, name: "doc"}, {kind: 0, name: "action.parent_key"}}}, {kind: 1, name: "This is the id of an action that is listed here: write it as a number in \"parent_id\"."}, {kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "action.parent_key"}, {kind: 1}}}, {kind: 1, name: "Name the \"action_key\" of the step before it, or remove \"parent_key\" if this is the first step."}, {kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "doc.operation"}, {kind: 1, name: "update"}}}, {kind: 1, name: "Name an \"action_key\" that stands in this file. For a parent that exists already and is listed by its \"id\" only, use \"parent_id\"."}, {kind: 1, name: "Name an \"action_key\" that stands in this file, or remove \"parent_key\" if this is the first step."}}}}}}},
				},
			},
		},
		suggest: &suggest{shared: true,
			nearest: &expr{source: "doc.action_keys", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\n\b\x02\x12\x062\x04\n\x02\x18\x05\"\x1c\x10\x02*\x18\n\t\x10\x01\"\x05\n\x03doc\x12\vaction_keys",
				plain: &plain{kind: 0, name: "doc.action_keys"},
			},
			to: &expr{source: "action.parent_key", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x05\"\x1e\x10\x02*\x1a\n\f\x10\x01\"\b\n\x06action\x12\nparent_key",
				plain: &plain{kind: 0, name: "action.parent_key"},
			},
			except: &expr{source: "action.key", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x05\"\x17\x10\x02*\x13\n\f\x10\x01\"\b\n\x06action\x12\x03key",
				plain: &plain{kind: 0, name: "action.key"},
			},
		},
		fixes: []fix{
			{keeps: 0,
				reveals: []string{"unreachable-action", "unhandled-branch", "branch-index-gap"},
				title: template{
					{text: "Change it to \""},
					{
						expr: &expr{source: "suggestion", checked: "\x12\x10\b\x01\x12\f\n\nsuggestion\x1a\x06\b\x01\x12\x02\x18\x05\"\x10\x10\x01\"\f\n\nsuggestion",
							plain: &plain{kind: 0, name: "suggestion"},
						},
					},
					{text: "\""},
				},
				steps: []fixStep{
					{op: 0, at: place{placeValue, "parent_key"}},
				}},
			{keeps: 0,
				title: template{
					{text: "Remove \"parent_key\""},
				},
				when: &expr{source: "action.parent_key == \"\"", checked: "\x12\f\b\x01\x12\b\n\x06action\x12\f\b\x03\x12\b\x1a\x06equals\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\"2\x10\x032.\x12\x04_==_\x1a\x1e\x10\x02*\x1a\n\f\x10\x01\"\b\n\x06action\x12\nparent_key\x1a\x06\x10\x04\x1a\x022\x00",
					quick: []quickOp{
						{4, "parent_key", ""},
					},
				},
				steps: []fixStep{
					{op: 2, at: place{placeValue, "parent_key"}},
				}},
			{keeps: 0,
				reveals: []string{"unreachable-action", "unhandled-branch", "branch-index-gap"},
				title: template{
					{text: "Name the parent by its id: \"parent_id\": "},
					{
						expr: &expr{source: "action.parent_key", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x05\"\x1e\x10\x02*\x1a\n\f\x10\x01\"\b\n\x06action\x12\nparent_key",
							plain: &plain{kind: 0, name: "action.parent_key"},
						},
					},
				},
				when: &expr{source: "doc.lists_id(action.parent_key)", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\x19\b\x02\x12\x15\x1a\x13definition_lists_id\x12\f\b\x03\x12\b\n\x06action\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x01\x1a\f\b\x03\x12\bJ\x06Action\x1a\x06\b\x04\x12\x02\x18\x05\"9\x10\x0225\n\t\x10\x01\"\x05\n\x03doc\x12\blists_id\x1a\x1e\x10\x04*\x1a\n\f\x10\x03\"\b\n\x06action\x12\nparent_key",
					plain: &plain{kind: 17, args: []plain{{kind: 0, name: "doc"}, {kind: 0, name: "action.parent_key"}}},
				},
				steps: []fixStep{
					{op: 1, at: place{placeValue, "parent_key"},
						name: template{
							{text: "parent_id"},
						},
					},
					{op: 0, at: place{placeValue, "parent_key"},
						json: &expr{source: "action.parent_key", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x05\"\x1e\x10\x02*\x1a\n\f\x10\x01\"\b\n\x06action\x12\nparent_key",
							plain: &plain{kind: 0, name: "action.parent_key"},
						},
					},
				}},
		},
	},
	{
		ID: "parent-cycle", Group: "action-tree", Summary: "Actions name each other as parents in a loop", Scope: "cycle", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		yieldsTo: []string{"variable-in-reference"},
		at: []place{
			{placeNamed, "first"},
		},
		message: template{
			{
				expr: &expr{source: "cycle.self ? \"The action names itself as its parent.\" : \"These actions name each other as parents, in a loop: \" + all_of(cycle.keys) + \".\"", checked: "\x12\v\b\x01\x12\a\n\x05cycle\x12\x11\b\x03\x12\r\x1a\vconditional\x12\x10\b\x06\x12\f\x1a\nadd_string\x12\x11\b\a\x12\r\x1a\vall_of_list\x12\v\b\b\x12\a\n\x05cycle\x12\x10\b\n\x12\f\x1a\nadd_string\x1a\v\b\x01\x12\aJ\x05Cycle\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\v\b\b\x12\aJ\x05Cycle\x1a\n\b\t\x12\x062\x04\n\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\"\xd7\x01\x10\x032\xd2\x01\x12\x05_?_:_\x1a\x17\x10\x02*\x13\n\v\x10\x01\"\a\n\x05cycle\x12\x04self\x1a,\x10\x04\x1a(2&The action names itself as its parent.\x1a\x81\x01\x10\n2}\x12\x03_+_\x1am\x10\x062i\x12\x03_+_\x1a;\x10\x05\x1a725These actions name each other as parents, in a loop: \x1a%\x10\a2!\x12\x06all_of\x1a\x17\x10\t*\x13\n\v\x10\b\"\a\n\x05cycle\x12\x04keys\x1a\a\x10\v\x1a\x032\x01.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "cycle.self"}, {kind: 1, name: "The action names itself as its parent."}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "These actions name each other as parents, in a loop: "}, {kind: 14, args: []plain{{kind: 0, name: "cycle.keys"}}}}}, {kind: 1, name: "."}}}}},
				},
			},
		},
		why: template{
			{text: "A loop hangs nowhere in the tree, so none of its steps can ever run."},
		},
		help: template{
			{text: "Decide which of them comes first, and name the step before it as its parent, or no parent if it is the first step of all."},
		},
		related: []relatedPlace{
			{at: place{placeNamed, "loop"},
				message: template{
					{text: "This reference belongs to the loop."},
				},
			},
		},
	},
	{
		ID: "parent-key-and-id", Group: "action-tree", Summary: "Both parent_key and parent_id on one action", Scope: "action", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		need: []string{"both_parents"},
		at: []place{
			{placeNamed, "second-parent-key"},
		},
		message: template{
			{text: "The action names its parent twice, by \"parent_key\" and by \"parent_id\"."},
		},
		why: template{
			{text: "An action has one parent, and the API takes one of the two properties, never both."},
		},
		help: template{
			{text: "Keep \"parent_key\" for a parent that has an action_key in this file, or \"parent_id\" for one that is listed by its id."},
		},
		fixes: []fix{
			{keeps: 1,
				title: template{
					{text: "Remove the second one"},
				},
				steps: []fixStep{
					{op: 2, at: place{placeNamed, "second-parent-key"}},
				}},
		},
	},
	{
		ID: "unhandled-branch", Group: "action-tree", Summary: "A branch has no step while its sibling has one", Scope: "action", Since: "0.1.0",
		Severity: Info, WhenOn: Info,
		need:    []string{"has_unhandled"},
		deny:    []string{"broken"},
		docDeny: []string{"actions_broken"},
		at: []place{
			{placeNamed, "action-key-or-id"},
		},
		message: template{
			{text: "Nothing follows "},
			{
				expr: &expr{source: "all_of(action.unhandled)", checked: "\x12\x11\b\x01\x12\r\x1a\vall_of_list\x12\f\b\x02\x12\b\n\x06action\x1a\x06\b\x01\x12\x02\x18\x05\x1a\f\b\x02\x12\bJ\x06Action\x1a\n\b\x03\x12\x062\x04\n\x02\x18\x05\"+\x10\x012'\x12\x06all_of\x1a\x1d\x10\x03*\x19\n\f\x10\x02\"\b\n\x06action\x12\tunhandled",
					plain: &plain{kind: 14, args: []plain{{kind: 0, name: "action.unhandled"}}},
				},
			},
			{text: " of \""},
			{
				expr: &expr{source: "action.name", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x05\"\x18\x10\x02*\x14\n\f\x10\x01\"\b\n\x06action\x12\x04name",
					plain: &plain{kind: 0, name: "action.name"},
				},
			},
			{text: "\", while another of its branches goes on."},
		},
		why: template{
			{text: "The run ends there without a word, and the contact waits for an answer."},
		},
		help: template{
			{text: "Add a step on each branch that should go on; ignore this where silence is meant."},
		},
	},
	{
		ID: "unreachable-action", Group: "action-tree", Summary: "An action hangs below a broken link", Scope: "action", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		need: []string{"unreachable"},
		at: []place{
			{placeNamed, "action-key-or-id"},
		},
		message: template{
			{text: "This action can never run: a step above it hangs on a parent that is not there or on itself."},
		},
		why: template{
			{text: "Nothing leads from the first step to it, and the API refuses references that do not resolve."},
		},
		help: template{
			{text: "Mend the broken link first; this action may then be right as it is."},
		},
		related: []relatedPlace{
			{at: place{placeNamed, "broken-link"},
				message: template{
					{text: "The link is broken here."},
				},
			},
		},
	},
	{
		ID: "contradictory-rule", Group: "campaign-rules", Summary: "The same list is included and excluded", Scope: "campaign-rule", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need: []string{"contradicts"},
		at: []place{
			{placeBrace, ""},
		},
		message: template{
			{text: "This rule is an "},
			{
				expr: &expr{source: "rule.rule_type", checked: "\x12\n\b\x01\x12\x06\n\x04rule\x1a\x12\b\x01\x12\x0eJ\fCampaignRule\x1a\x06\b\x02\x12\x02\x18\x05\"\x1b\x10\x02*\x17\n\n\x10\x01\"\x06\n\x04rule\x12\trule_type",
					plain: &plain{kind: 0, name: "rule.rule_type"},
				},
			},
			{text: " of "},
			{
				expr: &expr{source: "rule.list_type", checked: "\x12\n\b\x01\x12\x06\n\x04rule\x1a\x12\b\x01\x12\x0eJ\fCampaignRule\x1a\x06\b\x02\x12\x02\x18\x05\"\x1b\x10\x02*\x17\n\n\x10\x01\"\x06\n\x04rule\x12\tlist_type",
					plain: &plain{kind: 0, name: "rule.list_type"},
				},
			},
			{text: " "},
			{
				expr: &expr{source: "rule.destination_id", checked: "\x12\n\b\x01\x12\x06\n\x04rule\x1a\x12\b\x01\x12\x0eJ\fCampaignRule\x1a\x06\b\x02\x12\x02\x18\x05\" \x10\x02*\x1c\n\n\x10\x01\"\x06\n\x04rule\x12\x0edestination_id",
					plain: &plain{kind: 0, name: "rule.destination_id"},
				},
			},
			{text: ", and an earlier rule says the opposite."},
		},
		why: template{
			{text: "An exclusion takes out what an inclusion puts in, so nobody of this list receives the campaign."},
		},
		help: template{
			{text: "Remove one of the two rules, or correct the id of the list that is meant."},
		},
		related: []relatedPlace{
			{at: place{placeNamed, "first-opposite"},
				message: template{
					{text: "The rule that says the opposite."},
				},
			},
		},
	},
	{
		ID: "duplicate-rule", Group: "campaign-rules", Summary: "A campaign rule stands twice", Scope: "campaign-rule", Since: "0.1.0",
		Severity: Info, WhenOn: Info,
		need: []string{"repeated"},
		at: []place{
			{placeBrace, ""},
		},
		message: template{
			{text: "The same rule stands further up already."},
		},
		why: template{
			{text: "The second one changes nothing, and often it was meant for another list."},
		},
		help: template{
			{text: "Remove it, or correct its destination_id."},
		},
		related: []relatedPlace{
			{at: place{placeNamed, "first-same-list"},
				message: template{
					{text: "The same rule."},
				},
			},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Remove the repeated rule"},
				},
				steps: []fixStep{
					{op: 2, at: place{placeSelf, ""}},
				}},
		},
	},
	{
		ID: "no-inclusion-rule", Group: "campaign-rules", Summary: "The campaign includes nobody", Scope: "document", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		only: only{kinds: 4, ops: 0, targets: 0, types: nil},
		need: []string{"actions_nonempty"},
		deny: []string{"broken", "has_inclusion", "rules_unclear", "rules_broken"},
		assert: &expr{source: "doc.operation != \"create\" && !doc.has_campaign_rules", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\x10\b\x03\x12\f\x1a\nnot_equals\x12\x11\b\x05\x12\r\x1a\vlogical_not\x12\t\b\x06\x12\x05\n\x03doc\x12\x11\b\b\x12\r\x1a\vlogical_and\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x01\x1a\x10\b\x06\x12\fJ\nDefinition\x1a\x06\b\a\x12\x02\x18\x01\x1a\x06\b\b\x12\x02\x18\x01\"o\x10\b2k\x12\x04_&&_\x1a4\x10\x0320\x12\x04_!=_\x1a\x1a\x10\x02*\x16\n\t\x10\x01\"\x05\n\x03doc\x12\toperation\x1a\f\x10\x04\x1a\b2\x06create\x1a-\x10\x052)\x12\x02!_\x1a#\x10\a*\x1f\n\t\x10\x06\"\x05\n\x03doc\x12\x12has_campaign_rules",
			quick: []quickOp{
				{5, "operation", "create"},
				{8, "", ""},
				{1, "has_campaign_rules", ""},
				{8, "", ""},
				{9, "", ""},
			},
		},
		at: []place{
			{placeValue, "campaign_rules"},
			{placeKey, "actions"},
		},
		message: template{
			{
				expr: &expr{source: "doc.rules_nonempty ? \"The campaign has rules, but none of them includes anybody.\" : \"The campaign has actions, but no rule that includes anybody.\"", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\x11\b\x03\x12\r\x1a\vconditional\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\"\xb3\x01\x10\x032\xae\x01\x12\x05_?_:_\x1a\x1f\x10\x02*\x1b\n\t\x10\x01\"\x05\n\x03doc\x12\x0erules_nonempty\x1a@\x10\x04\x1a<2:The campaign has rules, but none of them includes anybody.\x1aB\x10\x05\x1a>2<The campaign has actions, but no rule that includes anybody.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "doc.rules_nonempty"}, {kind: 1, name: "The campaign has rules, but none of them includes anybody."}, {kind: 1, name: "The campaign has actions, but no rule that includes anybody."}}},
				},
			},
		},
		why: template{
			{text: "Rules select who receives the campaign; without an inclusion nobody does."},
		},
		help: template{
			{text: "Add a rule with \"rule_type\": \"inclusion\" for the folder or segment that is meant."},
		},
	},
	{
		ID: "placeholder-id", Group: "campaign-rules", Summary: "The example id of the documentation was left in place", Scope: "campaign-rule", Since: "0.1.0",
		Severity: Info, WhenOn: Info,
		need: []string{"placeholder_id"},
		at: []place{
			{placeValue, "destination_id"},
		},
		message: template{
			{text: "destination_id is 123, the example of the documentation."},
		},
		why: template{
			{text: "The campaign would go to a list that is not yours to name, or to none."},
		},
		help: template{
			{text: "Put in the id of the folder or segment that is meant."},
		},
	},
	{
		ID: "rules-on-scenario", Group: "campaign-rules", Summary: "A scenario has campaign_rules", Scope: "document", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		only: only{kinds: 2, ops: 0, targets: 0, types: nil},
		need: []string{"has_campaign_rules"},
		at: []place{
			{placeKey, "campaign_rules"},
		},
		message: template{
			{text: "A scenario has no \"campaign_rules\"."},
		},
		why: template{
			{text: "Rules choose who receives a campaign; a scenario runs for whoever sets off one of its triggers."},
		},
		help: template{
			{text: "Remove them and use \"triggers\", or send the definition as a campaign."},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Remove \"campaign_rules\""},
				},
				safe: &expr{source: "false", checked: "\x1a\x06\b\x01\x12\x02\x18\x01\"\x06\x10\x01\x1a\x02\x10\x00",
					quick: []quickOp{
						{7, "", ""},
					},
				},
				steps: []fixStep{
					{op: 2, at: place{placeKey, "campaign_rules"}},
				}},
		},
	},
	{
		ID: "rules-without-actions", Group: "campaign-rules", Summary: "The campaign has an audience but nothing to send", Scope: "document", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		only: only{kinds: 4, ops: 2, targets: 0, types: nil},
		need: []string{"rules_nonempty"},
		deny: []string{"broken", "actions_broken", "other_mode", "actions_nonempty"},
		assert: &expr{source: "doc.has_actions && !doc.actions_empty", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\x11\b\x03\x12\r\x1a\vlogical_not\x12\t\b\x04\x12\x05\n\x03doc\x12\x11\b\x06\x12\r\x1a\vlogical_and\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x10\b\x04\x12\fJ\nDefinition\x1a\x06\b\x05\x12\x02\x18\x01\x1a\x06\b\x06\x12\x02\x18\x01\"R\x10\x062N\x12\x04_&&_\x1a\x1c\x10\x02*\x18\n\t\x10\x01\"\x05\n\x03doc\x12\vhas_actions\x1a(\x10\x032$\x12\x02!_\x1a\x1e\x10\x05*\x1a\n\t\x10\x04\"\x05\n\x03doc\x12\ractions_empty",
			quick: []quickOp{
				{1, "has_actions", ""},
				{1, "actions_empty", ""},
				{8, "", ""},
				{9, "", ""},
			},
		},
		at: []place{
			{placeKey, "campaign_rules"},
		},
		message: template{
			{text: "The campaign has rules, but no action."},
		},
		why: template{
			{text: "It selects contacts and has nothing to send them."},
		},
		help: template{
			{text: "Add \"actions\" with at least one step, or clone a template with \"template_id\"."},
		},
	},
	{
		ID: "active-on-create", Group: "creation-mode", Summary: "A new scenario goes live at once", Scope: "document", Since: "0.1.0",
		Severity: Info, WhenOn: Info,
		only: only{kinds: 2, ops: 2, targets: 0, types: nil},
		need: []string{"active_true"},
		at: []place{
			{placeValue, "active"},
		},
		message: template{
			{text: "The new scenario is active from the moment it is created."},
		},
		why: template{
			{text: "Contacts can meet it before anybody has looked at it in the app."},
		},
		help: template{
			{text: "Create it with \"active\": false, look at it, and switch it on with an update; keep true if going live at once is meant."},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Change it to false"},
				},
				safe: &expr{source: "false", checked: "\x1a\x06\b\x01\x12\x02\x18\x01\"\x06\x10\x01\x1a\x02\x10\x00",
					quick: []quickOp{
						{7, "", ""},
					},
				},
				steps: []fixStep{
					{op: 0, at: place{placeValue, "active"},
						json: &expr{source: "\"false\"", checked: "\x1a\x06\b\x01\x12\x02\x18\x05\"\v\x10\x01\x1a\a2\x05false",
							plain: &plain{kind: 1, name: "false"},
						},
					},
				}},
		},
	},
	{
		ID: "blank-definition", Group: "creation-mode", Summary: "Nothing says what is to be created", Scope: "document", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		only: only{kinds: 6, ops: 2, targets: 0, types: nil},
		need: []string{"has_body", "no_mode"},
		deny: []string{"broken", "actions_broken", "triggers_broken", "rules_broken"},
		levels: []levelCase{
			{level: Info,
				when: &expr{source: "doc.kind == \"campaign\"", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\f\b\x03\x12\b\x1a\x06equals\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\"1\x10\x032-\x12\x04_==_\x1a\x15\x10\x02*\x11\n\t\x10\x01\"\x05\n\x03doc\x12\x04kind\x1a\x0e\x10\x04\x1a\n2\bcampaign",
					quick: []quickOp{
						{5, "kind", "campaign"},
					},
				},
			},
		},
		at: []place{
			{placeBrace, ""},
		},
		message: template{
			{
				expr: &expr{source: "doc.kind == \"campaign\" ? \"This creates a blank campaign: there is no \\\"template_id\\\", no action and no campaign rule.\" : \"This creates a scenario of nothing: there is no \\\"template_id\\\", no \\\"prompt\\\", no trigger and no action.\"", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\"\x8d\x02\x10\x052\x88\x02\x12\x05_?_:_\x1a1\x10\x032-\x12\x04_==_\x1a\x15\x10\x02*\x11\n\t\x10\x01\"\x05\n\x03doc\x12\x04kind\x1a\x0e\x10\x04\x1a\n2\bcampaign\x1a_\x10\x06\x1a[2YThis creates a blank campaign: there is no \"template_id\", no action and no campaign rule.\x1ak\x10\a\x1ag2eThis creates a scenario of nothing: there is no \"template_id\", no \"prompt\", no trigger and no action.",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "doc.kind"}, {kind: 1, name: "campaign"}}}, {kind: 1, name: "This creates a blank campaign: there is no \"template_id\", no action and no campaign rule."}, {kind: 1, name: "This creates a scenario of nothing: there is no \"template_id\", no \"prompt\", no trigger and no action."}}},
				},
			},
		},
		why: template{
			{
				expr: &expr{source: "doc.kind == \"campaign\" ? \"A blank campaign sends nothing to nobody until its steps and its audience are added.\" : \"The API creates a scenario from one of these three ways, and none is used.\"", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\"\xed\x01\x10\x052\xe8\x01\x12\x05_?_:_\x1a1\x10\x032-\x12\x04_==_\x1a\x15\x10\x02*\x11\n\t\x10\x01\"\x05\n\x03doc\x12\x04kind\x1a\x0e\x10\x04\x1a\n2\bcampaign\x1aZ\x10\x06\x1aV2TA blank campaign sends nothing to nobody until its steps and its audience are added.\x1aP\x10\a\x1aL2JThe API creates a scenario from one of these three ways, and none is used.",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "doc.kind"}, {kind: 1, name: "campaign"}}}, {kind: 1, name: "A blank campaign sends nothing to nobody until its steps and its audience are added."}, {kind: 1, name: "The API creates a scenario from one of these three ways, and none is used."}}},
				},
			},
		},
		help: template{
			{
				expr: &expr{source: "doc.kind == \"campaign\" ? \"Add \\\"actions\\\" and \\\"campaign_rules\\\", or clone a template with \\\"template_id\\\".\" : \"Give \\\"triggers\\\" and \\\"actions\\\", or clone a template with \\\"template_id\\\", or describe the scenario in \\\"prompt\\\".\"", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\"\x86\x02\x10\x052\x81\x02\x12\x05_?_:_\x1a1\x10\x032-\x12\x04_==_\x1a\x15\x10\x02*\x11\n\t\x10\x01\"\x05\n\x03doc\x12\x04kind\x1a\x0e\x10\x04\x1a\n2\bcampaign\x1aQ\x10\x06\x1aM2KAdd \"actions\" and \"campaign_rules\", or clone a template with \"template_id\".\x1ar\x10\a\x1an2lGive \"triggers\" and \"actions\", or clone a template with \"template_id\", or describe the scenario in \"prompt\".",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "doc.kind"}, {kind: 1, name: "campaign"}}}, {kind: 1, name: "Add \"actions\" and \"campaign_rules\", or clone a template with \"template_id\"."}, {kind: 1, name: "Give \"triggers\" and \"actions\", or clone a template with \"template_id\", or describe the scenario in \"prompt\"."}}},
				},
			},
		},
	},
	{
		ID: "campaign-prompt", Group: "creation-mode", Summary: "A campaign cannot be generated from a prompt", Scope: "document", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		only: only{kinds: 4, ops: 0, targets: 0, types: nil},
		need: []string{"has_prompt"},
		at: []place{
			{placeKey, "prompt"},
		},
		message: template{
			{text: "A campaign has no \"prompt\"."},
		},
		why: template{
			{text: "Only scenarios can be generated from a description; a campaign is cloned, given directly or created blank."},
		},
		help: template{
			{text: "Remove it and give \"actions\" and \"campaign_rules\", or clone a template with \"template_id\"."},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Remove \"prompt\""},
				},
				safe: &expr{source: "false", checked: "\x1a\x06\b\x01\x12\x02\x18\x01\"\x06\x10\x01\x1a\x02\x10\x00",
					quick: []quickOp{
						{7, "", ""},
					},
				},
				steps: []fixStep{
					{op: 2, at: place{placeKey, "prompt"}},
				}},
		},
	},
	{
		ID: "create-mode-on-update", Group: "creation-mode", Summary: "template_id or prompt on an update", Scope: "mode", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		only: only{kinds: 0, ops: 4, targets: 0, types: nil},
		assert: &expr{source: "mode.name == \"direct\"", checked: "\x12\n\b\x01\x12\x06\n\x04mode\x12\f\b\x03\x12\b\x1a\x06equals\x1a\n\b\x01\x12\x06J\x04Mode\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\"0\x10\x032,\x12\x04_==_\x1a\x16\x10\x02*\x12\n\n\x10\x01\"\x06\n\x04mode\x12\x04name\x1a\f\x10\x04\x1a\b2\x06direct",
			quick: []quickOp{
				{4, "name", "direct"},
			},
		},
		at: []place{
			{placeNamed, "key"},
		},
		message: template{
			{text: "\""},
			{
				expr: &expr{source: "mode.name", checked: "\x12\n\b\x01\x12\x06\n\x04mode\x1a\n\b\x01\x12\x06J\x04Mode\x1a\x06\b\x02\x12\x02\x18\x05\"\x16\x10\x02*\x12\n\n\x10\x01\"\x06\n\x04mode\x12\x04name",
					plain: &plain{kind: 0, name: "mode.name"},
				},
			},
			{text: "\" stands in an update."},
		},
		why: template{
			{text: "It says how a new record is made; a record that exists already has its triggers and actions."},
		},
		help: template{
			{text: "Remove it and send the lists you want to replace, or create a new record with it."},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Remove \""},
					{
						expr: &expr{source: "mode.name", checked: "\x12\n\b\x01\x12\x06\n\x04mode\x1a\n\b\x01\x12\x06J\x04Mode\x1a\x06\b\x02\x12\x02\x18\x05\"\x16\x10\x02*\x12\n\n\x10\x01\"\x06\n\x04mode\x12\x04name",
							plain: &plain{kind: 0, name: "mode.name"},
						},
					},
					{text: "\""},
				},
				safe: &expr{source: "false", checked: "\x1a\x06\b\x01\x12\x02\x18\x01\"\x06\x10\x01\x1a\x02\x10\x00",
					quick: []quickOp{
						{7, "", ""},
					},
				},
				steps: []fixStep{
					{op: 2, at: place{placeNamed, "key"}},
				}},
		},
	},
	{
		ID: "exclusive-create-modes", Group: "creation-mode", Summary: "More than one way of creating at once", Scope: "document", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		only: only{kinds: 6, ops: 2, targets: 0, types: nil},
		need: []string{"several_modes"},
		at: []place{
			{placeNamed, "second-mode"},
		},
		message: template{
			{text: "The definition asks for "},
			{
				expr: &expr{source: "size(doc.modes) == 2 ? \"two\" : \"three\"", checked: "\x12\x0f\b\x01\x12\v\x1a\tsize_list\x12\t\b\x02\x12\x05\n\x03doc\x12\f\b\x04\x12\b\x1a\x06equals\x12\x11\b\x06\x12\r\x1a\vconditional\x1a\x06\b\x01\x12\x02\x18\x02\x1a\x10\b\x02\x12\fJ\nDefinition\x1a\n\b\x03\x12\x062\x04\n\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x01\x1a\x06\b\x05\x12\x02\x18\x02\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\"[\x10\x062W\x12\x05_?_:_\x1a6\x10\x0422\x12\x04_==_\x1a\"\x10\x012\x1e\x12\x04size\x1a\x16\x10\x03*\x12\n\t\x10\x02\"\x05\n\x03doc\x12\x05modes\x1a\x06\x10\x05\x1a\x02\x18\x02\x1a\t\x10\a\x1a\x052\x03two\x1a\v\x10\b\x1a\a2\x05three",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 13, args: []plain{{kind: 0, name: "doc.modes"}}}, {kind: 2, name: "2"}}}, {kind: 1, name: "two"}, {kind: 1, name: "three"}}},
				},
			},
			{text: " ways of creating at once: "},
			{
				expr: &expr{source: "doc.modes.map(m, m != \"direct\" ? m : doc.kind == \"campaign\" ? \"actions/campaign_rules\" : \"triggers/actions\")", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\a\b\x05\x12\x03\n\x01m\x12\x10\b\x06\x12\f\x1a\nnot_equals\x12\x11\b\b\x12\r\x1a\vconditional\x12\a\b\t\x12\x03\n\x01m\x12\t\b\n\x12\x05\n\x03doc\x12\f\b\f\x12\b\x1a\x06equals\x12\x11\b\x0e\x12\r\x1a\vconditional\x12\r\b\x13\x12\t\n\a@result\x12\x0e\b\x15\x12\n\x1a\badd_list\x12\r\b\x16\x12\t\n\a@result\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\n\b\x02\x12\x062\x04\n\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\x10\b\n\x12\fJ\nDefinition\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x01\x1a\x06\b\r\x12\x02\x18\x05\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\x06\b\x0f\x12\x02\x18\x05\x1a\x06\b\x10\x12\x02\x18\x05\x1a\n\b\x11\x12\x062\x04\n\x02\x18\x05\x1a\x06\b\x12\x12\x02\x18\x01\x1a\n\b\x13\x12\x062\x04\n\x02\x18\x05\x1a\n\b\x14\x12\x062\x04\n\x02\x18\x05\x1a\n\b\x15\x12\x062\x04\n\x02\x18\x05\x1a\n\b\x16\x12\x062\x04\n\x02\x18\x05\x1a\n\b\x17\x12\x062\x04\n\x02\x18\x05\"\x9b\x02\x10\x17J\x96\x02\n\x01m\x12\x16\x10\x02*\x12\n\t\x10\x01\"\x05\n\x03doc\x12\x05modes\x1a\a@result\"\x04\x10\x11:\x00*\x06\x10\x12\x1a\x02\x10\x012\xd2\x01\x10\x152\xcd\x01\x12\x03_+_\x1a\r\x10\x13\"\t\n\a@result\x1a\xb6\x01\x10\x14:\xb1\x01\n\xae\x01\x10\b2\xa9\x01\x12\x05_?_:_\x1a!\x10\x062\x1d\x12\x04_!=_\x1a\a\x10\x05\"\x03\n\x01m\x1a\f\x10\a\x1a\b2\x06direct\x1a\a\x10\t\"\x03\n\x01m\x1at\x10\x0e2p\x12\x05_?_:_\x1a1\x10\f2-\x12\x04_==_\x1a\x15\x10\v*\x11\n\t\x10\n\"\x05\n\x03doc\x12\x04kind\x1a\x0e\x10\r\x1a\n2\bcampaign\x1a\x1c\x10\x0f\x1a\x182\x16actions/campaign_rules\x1a\x16\x10\x10\x1a\x122\x10triggers/actions:\r\x10\x16\"\t\n\a@result"},
			},
			{text: "."},
		},
		why: template{
			{
				expr: &expr{source: "doc.kind == \"campaign\" ? \"A campaign is either cloned from a template or given directly; the API takes one of the two.\" : \"A scenario is either cloned from a template, generated from a prompt or given directly; the API takes one of the three.\"", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\"\xa2\x02\x10\x052\x9d\x02\x12\x05_?_:_\x1a1\x10\x032-\x12\x04_==_\x1a\x15\x10\x02*\x11\n\t\x10\x01\"\x05\n\x03doc\x12\x04kind\x1a\x0e\x10\x04\x1a\n2\bcampaign\x1ab\x10\x06\x1a^2\\A campaign is either cloned from a template or given directly; the API takes one of the two.\x1a}\x10\a\x1ay2wA scenario is either cloned from a template, generated from a prompt or given directly; the API takes one of the three.",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "doc.kind"}, {kind: 1, name: "campaign"}}}, {kind: 1, name: "A campaign is either cloned from a template or given directly; the API takes one of the two."}, {kind: 1, name: "A scenario is either cloned from a template, generated from a prompt or given directly; the API takes one of the three."}}},
				},
			},
		},
		help: template{
			{
				expr: &expr{source: "doc.kind == \"campaign\" ? \"Keep \\\"template_id\\\" alone, or keep \\\"actions\\\" and \\\"campaign_rules\\\" without it.\" : \"Keep \\\"template_id\\\" alone, or \\\"prompt\\\" alone, or \\\"triggers\\\" and \\\"actions\\\" without the other two. A property counts as soon as it is there, even empty.\"", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\"\xb3\x02\x10\x052\xae\x02\x12\x05_?_:_\x1a1\x10\x032-\x12\x04_==_\x1a\x15\x10\x02*\x11\n\t\x10\x01\"\x05\n\x03doc\x12\x04kind\x1a\x0e\x10\x04\x1a\n2\bcampaign\x1aR\x10\x06\x1aN2LKeep \"template_id\" alone, or keep \"actions\" and \"campaign_rules\" without it.\x1a\x9d\x01\x10\a\x1a\x98\x012\x95\x01Keep \"template_id\" alone, or \"prompt\" alone, or \"triggers\" and \"actions\" without the other two. A property counts as soon as it is there, even empty.",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "doc.kind"}, {kind: 1, name: "campaign"}}}, {kind: 1, name: "Keep \"template_id\" alone, or keep \"actions\" and \"campaign_rules\" without it."}, {kind: 1, name: "Keep \"template_id\" alone, or \"prompt\" alone, or \"triggers\" and \"actions\" without the other two. A property counts as soon as it is there, even empty."}}},
				},
			},
		},
		related: []relatedPlace{
			{at: place{placeNamed, "other-modes"},
				message: template{
					{text: "This asks for another way of creating."},
				},
			},
		},
	},
	{
		ID: "missing-title", Group: "creation-mode", Summary: "The title is absent or blank", Scope: "document", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		only: only{kinds: 6, ops: 0, targets: 0, types: nil},
		need: []string{"has_body"},
		assert: &expr{source: "!doc.title_blank && (doc.has_title || doc.broken || doc.operation != \"create\")", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\t\b\x02\x12\x05\n\x03doc\x12\t\b\x04\x12\x05\n\x03doc\x12\t\b\x06\x12\x05\n\x03doc\x12\x10\b\b\x12\f\x1a\nlogical_or\x12\t\b\t\x12\x05\n\x03doc\x12\x10\b\v\x12\f\x1a\nnot_equals\x12\x10\b\r\x12\f\x1a\nlogical_or\x12\x11\b\x0e\x12\r\x1a\vlogical_and\x1a\x06\b\x01\x12\x02\x18\x01\x1a\x10\b\x02\x12\fJ\nDefinition\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x10\b\x04\x12\fJ\nDefinition\x1a\x06\b\x05\x12\x02\x18\x01\x1a\x10\b\x06\x12\fJ\nDefinition\x1a\x06\b\a\x12\x02\x18\x01\x1a\x06\b\b\x12\x02\x18\x01\x1a\x10\b\t\x12\fJ\nDefinition\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x01\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x01\x1a\x06\b\x0e\x12\x02\x18\x01\"\xb7\x01\x10\x0e2\xb2\x01\x12\x04_&&_\x1a&\x10\x012\"\x12\x02!_\x1a\x1c\x10\x03*\x18\n\t\x10\x02\"\x05\n\x03doc\x12\vtitle_blank\x1a\x81\x01\x10\r2}\x12\x04_||_\x1a?\x10\b2;\x12\x04_||_\x1a\x1a\x10\x05*\x16\n\t\x10\x04\"\x05\n\x03doc\x12\thas_title\x1a\x17\x10\a*\x13\n\t\x10\x06\"\x05\n\x03doc\x12\x06broken\x1a4\x10\v20\x12\x04_!=_\x1a\x1a\x10\n*\x16\n\t\x10\t\"\x05\n\x03doc\x12\toperation\x1a\f\x10\f\x1a\b2\x06create",
			quick: []quickOp{
				{1, "title_blank", ""},
				{8, "", ""},
				{1, "has_title", ""},
				{1, "broken", ""},
				{10, "", ""},
				{5, "operation", "create"},
				{8, "", ""},
				{10, "", ""},
				{9, "", ""},
			},
		},
		at: []place{
			{placeValue, "title"},
			{placeBrace, ""},
		},
		message: template{
			{
				expr: &expr{source: "doc.title_blank ? \"The title is blank.\" : \"The definition has no title.\"", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\x11\b\x03\x12\r\x1a\vconditional\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\"h\x10\x032d\x12\x05_?_:_\x1a\x1c\x10\x02*\x18\n\t\x10\x01\"\x05\n\x03doc\x12\vtitle_blank\x1a\x19\x10\x04\x1a\x152\x13The title is blank.\x1a\"\x10\x05\x1a\x1e2\x1cThe definition has no title.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "doc.title_blank"}, {kind: 1, name: "The title is blank."}, {kind: 1, name: "The definition has no title."}}},
				},
			},
		},
		why: template{
			{text: "The title is all that tells this one from the others in the app and in every list."},
		},
		help: template{
			{text: "Give it a \"title\" that says what it does, for example the occasion and the keyword."},
		},
	},
	{
		ID: "comment-in-json", Group: "document", Summary: "A comment or trailing comma that JSON does not allow", Scope: "comment", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		assert: &expr{source: "doc.jsonc", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x01\"\x16\x10\x02*\x12\n\t\x10\x01\"\x05\n\x03doc\x12\x05jsonc",
			quick: []quickOp{
				{1, "jsonc", ""},
			},
		},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{
				expr: &expr{source: "comment.trailing_comma ? \"A comma stands before the closing bracket.\" : \"A comment stands in a JSON file.\"", checked: "\x12\r\b\x01\x12\t\n\acomment\x12\x11\b\x03\x12\r\x1a\vconditional\x1a\r\b\x01\x12\tJ\aComment\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\"\x8b\x01\x10\x032\x86\x01\x12\x05_?_:_\x1a#\x10\x02*\x1f\n\r\x10\x01\"\t\n\acomment\x12\x0etrailing_comma\x1a0\x10\x04\x1a,2*A comma stands before the closing bracket.\x1a&\x10\x05\x1a\"2 A comment stands in a JSON file.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "comment.trailing_comma"}, {kind: 1, name: "A comma stands before the closing bracket."}, {kind: 1, name: "A comment stands in a JSON file."}}},
				},
			},
		},
		why: template{
			{text: "JSON knows neither comments nor trailing commas, so the API's parser refuses the whole body."},
		},
		help: template{
			{
				expr: &expr{source: "comment.trailing_comma ? \"Remove the comma, or keep the source as .jsonc and strip it before sending.\" : \"Remove the comment, or keep the source as .jsonc and strip it before sending.\"", checked: "\x12\r\b\x01\x12\t\n\acomment\x12\x11\b\x03\x12\r\x1a\vconditional\x1a\r\b\x01\x12\tJ\aComment\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\"\xd9\x01\x10\x032\xd4\x01\x12\x05_?_:_\x1a#\x10\x02*\x1f\n\r\x10\x01\"\t\n\acomment\x12\x0etrailing_comma\x1aQ\x10\x04\x1aM2KRemove the comma, or keep the source as .jsonc and strip it before sending.\x1aS\x10\x05\x1aO2MRemove the comment, or keep the source as .jsonc and strip it before sending.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "comment.trailing_comma"}, {kind: 1, name: "Remove the comma, or keep the source as .jsonc and strip it before sending."}, {kind: 1, name: "Remove the comment, or keep the source as .jsonc and strip it before sending."}}},
				},
			},
		},
		fixes: []fix{
			{keeps: 2,
				title: template{
					{
						expr: &expr{source: "comment.trailing_comma ? \"Remove the comma\" : \"Remove the comment\"", checked: "\x12\r\b\x01\x12\t\n\acomment\x12\x11\b\x03\x12\r\x1a\vconditional\x1a\r\b\x01\x12\tJ\aComment\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\"b\x10\x032^\x12\x05_?_:_\x1a#\x10\x02*\x1f\n\r\x10\x01\"\t\n\acomment\x12\x0etrailing_comma\x1a\x16\x10\x04\x1a\x122\x10Remove the comma\x1a\x18\x10\x05\x1a\x142\x12Remove the comment",
							plain: &plain{kind: 5, args: []plain{{kind: 0, name: "comment.trailing_comma"}, {kind: 1, name: "Remove the comma"}, {kind: 1, name: "Remove the comment"}}},
						},
					},
				},
				steps: []fixStep{
					{op: 2, at: place{placeSelf, ""}},
				}},
		},
	},
	{
		ID: "duplicate-property", Group: "document", Summary: "The same property stands twice in one object", Scope: "duplicate-property", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		at: []place{
			{placeNamed, "again"},
		},
		message: template{
			{text: "The property \""},
			{
				expr: &expr{source: "property.name", checked: "\x12\x0e\b\x01\x12\n\n\bproperty\x1a\x0f\b\x01\x12\vJ\tDuplicate\x1a\x06\b\x02\x12\x02\x18\x05\"\x1a\x10\x02*\x16\n\x0e\x10\x01\"\n\n\bproperty\x12\x04name",
					plain: &plain{kind: 0, name: "property.name"},
				},
			},
			{text: "\" stands twice in this object."},
		},
		why: template{
			{text: "A JSON parser keeps only the last one, so the first is lost without a word."},
		},
		help: template{
			{text: "Keep one of the two; if both are meant, one of them needs another name or its own object."},
		},
		related: []relatedPlace{
			{at: place{placeNamed, "first"},
				message: template{
					{text: "first used here"},
				},
			},
		},
		fixes: []fix{
			{keeps: 2,
				title: template{
					{text: "Remove the first one, over which the second one wins"},
				},
				safe: &expr{source: "property.same", checked: "\x12\x0e\b\x01\x12\n\n\bproperty\x1a\x0f\b\x01\x12\vJ\tDuplicate\x1a\x06\b\x02\x12\x02\x18\x01\"\x1a\x10\x02*\x16\n\x0e\x10\x01\"\n\n\bproperty\x12\x04same",
					quick: []quickOp{
						{2, "same", ""},
					},
				},
				steps: []fixStep{
					{op: 2, at: place{placeNamed, "first"}},
				}},
		},
	},
	{
		ID: "invalid-value", Group: "document", Summary: "A value outside the accepted ones", Scope: "violation", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		yieldsTo: []string{"variable-in-reference"},
		at: []place{
			{placeNamed, "place"},
		},
		message: template{
			{
				expr: &expr{source: "violation.message", checked: "\x12\x0f\b\x01\x12\v\n\tviolation\x1a\x0f\b\x01\x12\vJ\tViolation\x1a\x06\b\x02\x12\x02\x18\x05\"\x1e\x10\x02*\x1a\n\x0f\x10\x01\"\v\n\tviolation\x12\amessage",
					plain: &plain{kind: 0, name: "violation.message"},
				},
			},
		},
		why: template{
			{
				expr: &expr{source: "violation.why", checked: "\x12\x0f\b\x01\x12\v\n\tviolation\x1a\x0f\b\x01\x12\vJ\tViolation\x1a\x06\b\x02\x12\x02\x18\x05\"\x1a\x10\x02*\x16\n\x0f\x10\x01\"\v\n\tviolation\x12\x03why",
					plain: &plain{kind: 0, name: "violation.why"},
				},
			},
		},
		help: template{
			{
				expr: &expr{source: "violation.help != \"\" ? violation.help : \"Write one of the accepted values.\"", checked: "\x12\x0f\b\x01\x12\v\n\tviolation\x12\x10\b\x03\x12\f\x1a\nnot_equals\x12\x11\b\x05\x12\r\x1a\vconditional\x12\x0f\b\x06\x12\v\n\tviolation\x1a\x0f\b\x01\x12\vJ\tViolation\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x0f\b\x06\x12\vJ\tViolation\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\"\x82\x01\x10\x052~\x12\x05_?_:_\x1a/\x10\x032+\x12\x04_!=_\x1a\x1b\x10\x02*\x17\n\x0f\x10\x01\"\v\n\tviolation\x12\x04help\x1a\x06\x10\x04\x1a\x022\x00\x1a\x1b\x10\a*\x17\n\x0f\x10\x06\"\v\n\tviolation\x12\x04help\x1a'\x10\b\x1a#2!Write one of the accepted values.",
					plain: &plain{kind: 5, args: []plain{{kind: 8, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "violation.help"}, {kind: 1}}}}}, {kind: 0, name: "violation.help"}, {kind: 1, name: "Write one of the accepted values."}}},
				},
			},
		},
		suggest: &suggest{shared: false,
			value: &expr{source: "violation.suggestion", checked: "\x12\x0f\b\x01\x12\v\n\tviolation\x1a\x0f\b\x01\x12\vJ\tViolation\x1a\x06\b\x02\x12\x02\x18\x05\"!\x10\x02*\x1d\n\x0f\x10\x01\"\v\n\tviolation\x12\nsuggestion",
				plain: &plain{kind: 0, name: "violation.suggestion"},
			},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Change it to \""},
					{
						expr: &expr{source: "suggestion", checked: "\x12\x10\b\x01\x12\f\n\nsuggestion\x1a\x06\b\x01\x12\x02\x18\x05\"\x10\x10\x01\"\f\n\nsuggestion",
							plain: &plain{kind: 0, name: "suggestion"},
						},
					},
					{text: "\""},
				},
				safe: &expr{source: "violation.sure", checked: "\x12\x0f\b\x01\x12\v\n\tviolation\x1a\x0f\b\x01\x12\vJ\tViolation\x1a\x06\b\x02\x12\x02\x18\x01\"\x1b\x10\x02*\x17\n\x0f\x10\x01\"\v\n\tviolation\x12\x04sure",
					quick: []quickOp{
						{2, "sure", ""},
					},
				},
				steps: []fixStep{
					{op: 0, at: place{placeNamed, "place"}},
				}},
		},
	},
	{
		ID: "missing-property", Group: "document", Summary: "A required property is absent", Scope: "violation", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		at: []place{
			{placeNamed, "place"},
		},
		message: template{
			{
				expr: &expr{source: "violation.message", checked: "\x12\x0f\b\x01\x12\v\n\tviolation\x1a\x0f\b\x01\x12\vJ\tViolation\x1a\x06\b\x02\x12\x02\x18\x05\"\x1e\x10\x02*\x1a\n\x0f\x10\x01\"\v\n\tviolation\x12\amessage",
					plain: &plain{kind: 0, name: "violation.message"},
				},
			},
		},
		why: template{
			{
				expr: &expr{source: "violation.why", checked: "\x12\x0f\b\x01\x12\v\n\tviolation\x1a\x0f\b\x01\x12\vJ\tViolation\x1a\x06\b\x02\x12\x02\x18\x05\"\x1a\x10\x02*\x16\n\x0f\x10\x01\"\v\n\tviolation\x12\x03why",
					plain: &plain{kind: 0, name: "violation.why"},
				},
			},
		},
		help: template{
			{
				expr: &expr{source: "violation.help", checked: "\x12\x0f\b\x01\x12\v\n\tviolation\x1a\x0f\b\x01\x12\vJ\tViolation\x1a\x06\b\x02\x12\x02\x18\x05\"\x1b\x10\x02*\x17\n\x0f\x10\x01\"\v\n\tviolation\x12\x04help",
					plain: &plain{kind: 0, name: "violation.help"},
				},
			},
		},
	},
	{
		ID: "read-tool-write", Group: "document", Summary: "A write action is sent to a read tool", Scope: "document", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need: []string{"read_tool_write"},
		at: []place{
			{placeNamed, "tool"},
		},
		message: template{
			{text: "The tool \""},
			{
				expr: &expr{source: "doc.tool", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\"\x15\x10\x02*\x11\n\t\x10\x01\"\x05\n\x03doc\x12\x04tool",
					plain: &plain{kind: 0, name: "doc.tool"},
				},
			},
			{text: "\" only reads, but the call asks it to \""},
			{
				expr: &expr{source: "doc.verb", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\"\x15\x10\x02*\x11\n\t\x10\x01\"\x05\n\x03doc\x12\x04verb",
					plain: &plain{kind: 0, name: "doc.verb"},
				},
			},
			{text: "\"."},
		},
		why: template{
			{text: "Each resource has a read tool and a write twin, and the read tool refuses write actions."},
		},
		help: template{
			{text: "Call \""},
			{
				expr: &expr{source: "doc.write_tool", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\"\x1b\x10\x02*\x17\n\t\x10\x01\"\x05\n\x03doc\x12\nwrite_tool",
					plain: &plain{kind: 0, name: "doc.write_tool"},
				},
			},
			{text: "\" instead."},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Call \""},
					{
						expr: &expr{source: "doc.write_tool", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\"\x1b\x10\x02*\x17\n\t\x10\x01\"\x05\n\x03doc\x12\nwrite_tool",
							plain: &plain{kind: 0, name: "doc.write_tool"},
						},
					},
					{text: "\""},
				},
				when: &expr{source: "doc.tool_written != \"\"", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\x10\b\x03\x12\f\x1a\nnot_equals\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\"1\x10\x032-\x12\x04_!=_\x1a\x1d\x10\x02*\x19\n\t\x10\x01\"\x05\n\x03doc\x12\ftool_written\x1a\x06\x10\x04\x1a\x022\x00",
					quick: []quickOp{
						{5, "tool_written", ""},
						{8, "", ""},
					},
				},
				safe: &expr{source: "false", checked: "\x1a\x06\b\x01\x12\x02\x18\x01\"\x06\x10\x01\x1a\x02\x10\x00",
					quick: []quickOp{
						{7, "", ""},
					},
				},
				steps: []fixStep{
					{op: 0, at: place{placeNamed, "tool"},
						with: template{
							{
								expr: &expr{source: "doc.tool_written", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\"\x1d\x10\x02*\x19\n\t\x10\x01\"\x05\n\x03doc\x12\ftool_written",
									plain: &plain{kind: 0, name: "doc.tool_written"},
								},
							},
							{text: "_manage"},
						},
					},
				}},
		},
	},
	{
		ID: "response-envelope", Group: "document", Summary: "The definition is still wrapped in the API's answer", Scope: "document", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		need: []string{"envelope"},
		at: []place{
			{placeNamed, "envelope"},
		},
		message: template{
			{text: "The definition stands inside \""},
			{
				expr: &expr{source: "doc.envelope_name", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\"\x1e\x10\x02*\x1a\n\t\x10\x01\"\x05\n\x03doc\x12\renvelope_name",
					plain: &plain{kind: 0, name: "doc.envelope_name"},
				},
			},
			{text: "\", as the API answers it, not as it reads it."},
		},
		why: template{
			{text: "The API looks for title, triggers and actions at the top of the body and finds nothing of them here."},
		},
		help: template{
			{text: "Remove the outer object, so that the file holds only what stands inside it."},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Take the definition out of \""},
					{
						expr: &expr{source: "doc.envelope_name", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\"\x1e\x10\x02*\x1a\n\t\x10\x01\"\x05\n\x03doc\x12\renvelope_name",
							plain: &plain{kind: 0, name: "doc.envelope_name"},
						},
					},
					{text: "\""},
				},
				steps: []fixStep{
					{op: 3, at: place{placeNamed, "envelope"}},
				}},
		},
	},
	{
		ID: "secret-in-definition", Group: "document", Summary: "A token or another secret stands in the file", Scope: "secret", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{text: "This value holds what looks like a live secret: "},
			{
				expr: &expr{source: "text.secret", checked: "\x12\n\b\x01\x12\x06\n\x04text\x1a\n\b\x01\x12\x06J\x04Text\x1a\x06\b\x02\x12\x02\x18\x05\"\x18\x10\x02*\x14\n\n\x10\x01\"\x06\n\x04text\x12\x06secret",
					plain: &plain{kind: 0, name: "text.secret"},
				},
			},
			{text: "."},
		},
		why: template{
			{text: "Definitions are shared, exported and kept in version control, and an Inrō token gives full access to the account."},
		},
		help: template{
			{text: "Take the secret out of the file, replace it where it was issued, and put a placeholder such as \"YOUR_TOKEN\" or a variable in its place."},
		},
	},
	{
		ID: "syntax", Group: "document", Summary: "The file is not valid JSON", Scope: "syntax-error", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{
				expr: &expr{source: "error.message", checked: "\x12\v\b\x01\x12\a\n\x05error\x1a\x11\b\x01\x12\rJ\vSyntaxError\x1a\x06\b\x02\x12\x02\x18\x05\"\x1a\x10\x02*\x16\n\v\x10\x01\"\a\n\x05error\x12\amessage",
					plain: &plain{kind: 0, name: "error.message"},
				},
			},
		},
		why: template{
			{
				expr: &expr{source: "error.code == \"too-large\" ? \"A file of this size is not read, so nothing can be said of what it holds.\" : \"The API reads a body as a whole, so one such place and nothing of the definition arrives.\"", checked: "\x12\v\b\x01\x12\a\n\x05error\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x1a\x11\b\x01\x12\rJ\vSyntaxError\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\"\xf4\x01\x10\x052\xef\x01\x12\x05_?_:_\x1a4\x10\x0320\x12\x04_==_\x1a\x17\x10\x02*\x13\n\v\x10\x01\"\a\n\x05error\x12\x04code\x1a\x0f\x10\x04\x1a\v2\ttoo-large\x1aO\x10\x06\x1aK2IA file of this size is not read, so nothing can be said of what it holds.\x1a_\x10\a\x1a[2YThe API reads a body as a whole, so one such place and nothing of the definition arrives.",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "error.code"}, {kind: 1, name: "too-large"}}}, {kind: 1, name: "A file of this size is not read, so nothing can be said of what it holds."}, {kind: 1, name: "The API reads a body as a whole, so one such place and nothing of the definition arrives."}}},
				},
			},
		},
		help: template{
			{
				expr: &expr{source: "error.help", checked: "\x12\v\b\x01\x12\a\n\x05error\x1a\x11\b\x01\x12\rJ\vSyntaxError\x1a\x06\b\x02\x12\x02\x18\x05\"\x17\x10\x02*\x13\n\v\x10\x01\"\a\n\x05error\x12\x04help",
					plain: &plain{kind: 0, name: "error.help"},
				},
			},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Put a comma before it"},
				},
				when: &expr{source: "error.code == \"missing-comma\" && error.message.startsWith(\"A comma is missing\")", checked: "\x12\v\b\x01\x12\a\n\x05error\x12\f\b\x03\x12\b\x1a\x06equals\x12\v\b\x05\x12\a\n\x05error\x12\x18\b\a\x12\x14\x1a\x12starts_with_string\x12\x11\b\t\x12\r\x1a\vlogical_and\x1a\x11\b\x01\x12\rJ\vSyntaxError\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x11\b\x05\x12\rJ\vSyntaxError\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x01\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x01\"\x8d\x01\x10\t2\x88\x01\x12\x04_&&_\x1a8\x10\x0324\x12\x04_==_\x1a\x17\x10\x02*\x13\n\v\x10\x01\"\a\n\x05error\x12\x04code\x1a\x13\x10\x04\x1a\x0f2\rmissing-comma\x1aF\x10\a2B\n\x1a\x10\x06*\x16\n\v\x10\x05\"\a\n\x05error\x12\amessage\x12\nstartsWith\x1a\x18\x10\b\x1a\x142\x12A comma is missing"},
				steps: []fixStep{
					{op: 7, at: place{placeSelf, ""}},
				}},
		},
	},
	{
		ID: "unknown-property", Group: "document", Summary: "A property that no source knows at this place", Scope: "violation", Since: "0.1.0",
		Severity: Info, WhenOn: Info,
		levels: []levelCase{
			{level: Warning,
				when: &expr{source: "violation.near", checked: "\x12\x0f\b\x01\x12\v\n\tviolation\x1a\x0f\b\x01\x12\vJ\tViolation\x1a\x06\b\x02\x12\x02\x18\x01\"\x1b\x10\x02*\x17\n\x0f\x10\x01\"\v\n\tviolation\x12\x04near",
					quick: []quickOp{
						{2, "near", ""},
					},
				},
			},
		},
		at: []place{
			{placeNamed, "place"},
		},
		message: template{
			{
				expr: &expr{source: "violation.message", checked: "\x12\x0f\b\x01\x12\v\n\tviolation\x1a\x0f\b\x01\x12\vJ\tViolation\x1a\x06\b\x02\x12\x02\x18\x05\"\x1e\x10\x02*\x1a\n\x0f\x10\x01\"\v\n\tviolation\x12\amessage",
					plain: &plain{kind: 0, name: "violation.message"},
				},
			},
		},
		why: template{
			{
				expr: &expr{source: "violation.why", checked: "\x12\x0f\b\x01\x12\v\n\tviolation\x1a\x0f\b\x01\x12\vJ\tViolation\x1a\x06\b\x02\x12\x02\x18\x05\"\x1a\x10\x02*\x16\n\x0f\x10\x01\"\v\n\tviolation\x12\x03why",
					plain: &plain{kind: 0, name: "violation.why"},
				},
			},
		},
		help: template{
			{
				expr: &expr{source: "violation.help != \"\" ? violation.help : violation.near ? \"Correct the name.\" : \"Remove it, or correct its name if another property is meant.\"", checked: "\x12\x0f\b\x01\x12\v\n\tviolation\x12\x10\b\x03\x12\f\x1a\nnot_equals\x12\x11\b\x05\x12\r\x1a\vconditional\x12\x0f\b\x06\x12\v\n\tviolation\x12\x0f\b\b\x12\v\n\tviolation\x12\x11\b\n\x12\r\x1a\vconditional\x1a\x0f\b\x01\x12\vJ\tViolation\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x0f\b\x06\x12\vJ\tViolation\x1a\x06\b\a\x12\x02\x18\x05\x1a\x0f\b\b\x12\vJ\tViolation\x1a\x06\b\t\x12\x02\x18\x01\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\"\xe3\x01\x10\x052\xde\x01\x12\x05_?_:_\x1a/\x10\x032+\x12\x04_!=_\x1a\x1b\x10\x02*\x17\n\x0f\x10\x01\"\v\n\tviolation\x12\x04help\x1a\x06\x10\x04\x1a\x022\x00\x1a\x1b\x10\a*\x17\n\x0f\x10\x06\"\v\n\tviolation\x12\x04help\x1a\x86\x01\x10\n2\x81\x01\x12\x05_?_:_\x1a\x1b\x10\t*\x17\n\x0f\x10\b\"\v\n\tviolation\x12\x04near\x1a\x17\x10\v\x1a\x132\x11Correct the name.\x1aB\x10\f\x1a>2<Remove it, or correct its name if another property is meant.",
					plain: &plain{kind: 5, args: []plain{{kind: 8, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "violation.help"}, {kind: 1}}}}}, {kind: 0, name: "violation.help"}, {kind: 5, args: []plain{{kind: 0, name: "violation.near"}, {kind: 1, name: "Correct the name."}, {kind: 1, name: "Remove it, or correct its name if another property is meant."}}}}},
				},
			},
		},
		suggest: &suggest{shared: false,
			value: &expr{source: "violation.suggestion", checked: "\x12\x0f\b\x01\x12\v\n\tviolation\x1a\x0f\b\x01\x12\vJ\tViolation\x1a\x06\b\x02\x12\x02\x18\x05\"!\x10\x02*\x1d\n\x0f\x10\x01\"\v\n\tviolation\x12\nsuggestion",
				plain: &plain{kind: 0, name: "violation.suggestion"},
			},
		},
		fixes: []fix{
			{keeps: 0,
				reveals: []string{"unhandled-branch", "branch-index-gap", "no-open-window"},
				title: template{
					{text: "Rename it to \""},
					{
						expr: &expr{source: "suggestion", checked: "\x12\x10\b\x01\x12\f\n\nsuggestion\x1a\x06\b\x01\x12\x02\x18\x05\"\x10\x10\x01\"\f\n\nsuggestion",
							plain: &plain{kind: 0, name: "suggestion"},
						},
					},
					{text: "\""},
				},
				safe: &expr{source: "violation.sure", checked: "\x12\x0f\b\x01\x12\v\n\tviolation\x1a\x0f\b\x01\x12\vJ\tViolation\x1a\x06\b\x02\x12\x02\x18\x01\"\x1b\x10\x02*\x17\n\x0f\x10\x01\"\v\n\tviolation\x12\x04sure",
					quick: []quickOp{
						{2, "sure", ""},
					},
				},
				steps: []fixStep{
					{op: 1, at: place{placeNamed, "place"}},
				}},
			{keeps: 0,
				title: template{
					{text: "Remove \""},
					{
						expr: &expr{source: "violation.property", checked: "\x12\x0f\b\x01\x12\v\n\tviolation\x1a\x0f\b\x01\x12\vJ\tViolation\x1a\x06\b\x02\x12\x02\x18\x05\"\x1f\x10\x02*\x1b\n\x0f\x10\x01\"\v\n\tviolation\x12\bproperty",
							plain: &plain{kind: 0, name: "violation.property"},
						},
					},
					{text: "\""},
				},
				when: &expr{source: "!violation.near", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\x0f\b\x02\x12\v\n\tviolation\x1a\x06\b\x01\x12\x02\x18\x01\x1a\x0f\b\x02\x12\vJ\tViolation\x1a\x06\b\x03\x12\x02\x18\x01\"%\x10\x012!\x12\x02!_\x1a\x1b\x10\x03*\x17\n\x0f\x10\x02\"\v\n\tviolation\x12\x04near",
					quick: []quickOp{
						{2, "near", ""},
						{8, "", ""},
					},
				},
				safe: &expr{source: "false", checked: "\x1a\x06\b\x01\x12\x02\x18\x01\"\x06\x10\x01\x1a\x02\x10\x00",
					quick: []quickOp{
						{7, "", ""},
					},
				},
				steps: []fixStep{
					{op: 2, at: place{placeNamed, "place"}},
				}},
		},
	},
	{
		ID: "wrong-type", Group: "document", Summary: "A value of the wrong JSON type", Scope: "violation", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		yieldsTo: []string{"variable-in-reference", "media-file-source", "split-ratio", "expiry", "http-body"},
		at: []place{
			{placeNamed, "place"},
		},
		message: template{
			{
				expr: &expr{source: "violation.message", checked: "\x12\x0f\b\x01\x12\v\n\tviolation\x1a\x0f\b\x01\x12\vJ\tViolation\x1a\x06\b\x02\x12\x02\x18\x05\"\x1e\x10\x02*\x1a\n\x0f\x10\x01\"\v\n\tviolation\x12\amessage",
					plain: &plain{kind: 0, name: "violation.message"},
				},
			},
		},
		why: template{
			{
				expr: &expr{source: "violation.why", checked: "\x12\x0f\b\x01\x12\v\n\tviolation\x1a\x0f\b\x01\x12\vJ\tViolation\x1a\x06\b\x02\x12\x02\x18\x05\"\x1a\x10\x02*\x16\n\x0f\x10\x01\"\v\n\tviolation\x12\x03why",
					plain: &plain{kind: 0, name: "violation.why"},
				},
			},
		},
		help: template{
			{
				expr: &expr{source: "violation.help", checked: "\x12\x0f\b\x01\x12\v\n\tviolation\x1a\x0f\b\x01\x12\vJ\tViolation\x1a\x06\b\x02\x12\x02\x18\x05\"\x1b\x10\x02*\x17\n\x0f\x10\x01\"\v\n\tviolation\x12\x04help",
					plain: &plain{kind: 0, name: "violation.help"},
				},
			},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Change it to "},
					{
						expr: &expr{source: "violation.replacement", checked: "\x12\x0f\b\x01\x12\v\n\tviolation\x1a\x0f\b\x01\x12\vJ\tViolation\x1a\x06\b\x02\x12\x02\x18\x05\"\"\x10\x02*\x1e\n\x0f\x10\x01\"\v\n\tviolation\x12\vreplacement",
							plain: &plain{kind: 0, name: "violation.replacement"},
						},
					},
				},
				when: &expr{source: "violation.replacement != \"\"", checked: "\x12\x0f\b\x01\x12\v\n\tviolation\x12\x10\b\x03\x12\f\x1a\nnot_equals\x1a\x0f\b\x01\x12\vJ\tViolation\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\"6\x10\x0322\x12\x04_!=_\x1a\"\x10\x02*\x1e\n\x0f\x10\x01\"\v\n\tviolation\x12\vreplacement\x1a\x06\x10\x04\x1a\x022\x00",
					quick: []quickOp{
						{4, "replacement", ""},
						{8, "", ""},
					},
				},
				steps: []fixStep{
					{op: 0, at: place{placeNamed, "place"},
						json: &expr{source: "violation.replacement", checked: "\x12\x0f\b\x01\x12\v\n\tviolation\x1a\x0f\b\x01\x12\vJ\tViolation\x1a\x06\b\x02\x12\x02\x18\x05\"\"\x10\x02*\x1e\n\x0f\x10\x01\"\v\n\tviolation\x12\vreplacement",
							plain: &plain{kind: 0, name: "violation.replacement"},
						},
					},
				}},
		},
	},
	{
		ID: "expired-suppression", Group: "housekeeping", Summary: "A suppression whose last day is over", Scope: "suppression", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need: []string{"expired"},
		at: []place{
			{placeNamed, "date"},
		},
		message: template{
			{text: "The suppression of \""},
			{
				expr: &expr{source: "suppression.rule", checked: "\x12\x11\b\x01\x12\r\n\vsuppression\x1a\x11\b\x01\x12\rJ\vSuppression\x1a\x06\b\x02\x12\x02\x18\x05\"\x1d\x10\x02*\x19\n\x11\x10\x01\"\r\n\vsuppression\x12\x04rule",
					plain: &plain{kind: 0, name: "suppression.rule"},
				},
			},
			{text: "\""},
			{
				expr: &expr{source: "suppression.subject == \"\" ? \"\" : \" about \\\"\" + suppression.subject + \"\\\"\"", checked: "\x12\x11\b\x01\x12\r\n\vsuppression\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x12\x10\b\b\x12\f\x1a\nadd_string\x12\x11\b\t\x12\r\n\vsuppression\x12\x10\b\v\x12\f\x1a\nadd_string\x1a\x11\b\x01\x12\rJ\vSuppression\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x11\b\t\x12\rJ\vSuppression\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\"\x9b\x01\x10\x052\x96\x01\x12\x05_?_:_\x1a4\x10\x0320\x12\x04_==_\x1a \x10\x02*\x1c\n\x11\x10\x01\"\r\n\vsuppression\x12\asubject\x1a\x06\x10\x04\x1a\x022\x00\x1a\x06\x10\x06\x1a\x022\x00\x1aO\x10\v2K\x12\x03_+_\x1a;\x10\b27\x12\x03_+_\x1a\x0e\x10\a\x1a\n2\b about \"\x1a \x10\n*\x1c\n\x11\x10\t\"\r\n\vsuppression\x12\asubject\x1a\a\x10\f\x1a\x032\x01\"",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "suppression.subject"}, {kind: 1}}}, {kind: 1}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: " about \""}, {kind: 0, name: "suppression.subject"}}}, {kind: 1, name: "\""}}}}},
				},
			},
			{text: " in "},
			{
				expr: &expr{source: "suppression.file", checked: "\x12\x11\b\x01\x12\r\n\vsuppression\x1a\x11\b\x01\x12\rJ\vSuppression\x1a\x06\b\x02\x12\x02\x18\x05\"\x1d\x10\x02*\x19\n\x11\x10\x01\"\r\n\vsuppression\x12\x04file",
					plain: &plain{kind: 0, name: "suppression.file"},
				},
			},
			{text: " held until "},
			{
				expr: &expr{source: "suppression.until", checked: "\x12\x11\b\x01\x12\r\n\vsuppression\x1a\x11\b\x01\x12\rJ\vSuppression\x1a\x06\b\x02\x12\x02\x18\x05\"\x1e\x10\x02*\x1a\n\x11\x10\x01\"\r\n\vsuppression\x12\x05until",
					plain: &plain{kind: 0, name: "suppression.until"},
				},
			},
			{text: " and is over."},
		},
		why: template{
			{text: "The finding that it hid is shown again. The reason given was: "},
			{
				expr: &expr{source: "suppression.reason", checked: "\x12\x11\b\x01\x12\r\n\vsuppression\x1a\x11\b\x01\x12\rJ\vSuppression\x1a\x06\b\x02\x12\x02\x18\x05\"\x1f\x10\x02*\x1b\n\x11\x10\x01\"\r\n\vsuppression\x12\x06reason",
					plain: &plain{kind: 0, name: "suppression.reason"},
				},
			},
			{text: "."},
		},
		help: template{
			{text: "Mend the finding, or set a later day if the reason still holds."},
		},
	},
	{
		ID: "rule-failed", Group: "housekeeping", Summary: "A rule could not be evaluated on this file", Scope: "failure", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{text: "The rule \""},
			{
				expr: &expr{source: "failure.rule", checked: "\x12\r\b\x01\x12\t\n\afailure\x1a\r\b\x01\x12\tJ\aFailure\x1a\x06\b\x02\x12\x02\x18\x05\"\x19\x10\x02*\x15\n\r\x10\x01\"\t\n\afailure\x12\x04rule",
					plain: &plain{kind: 0, name: "failure.rule"},
				},
			},
			{text: "\""},
			{
				expr: &expr{source: "failure.source == \"\" ? \"\" : \" of \" + failure.source", checked: "\x12\r\b\x01\x12\t\n\afailure\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x12\x10\b\b\x12\f\x1a\nadd_string\x12\r\b\t\x12\t\n\afailure\x1a\r\b\x01\x12\tJ\aFailure\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\r\b\t\x12\tJ\aFailure\x1a\x06\b\n\x12\x02\x18\x05\"x\x10\x052t\x12\x05_?_:_\x1a/\x10\x032+\x12\x04_==_\x1a\x1b\x10\x02*\x17\n\r\x10\x01\"\t\n\afailure\x12\x06source\x1a\x06\x10\x04\x1a\x022\x00\x1a\x06\x10\x06\x1a\x022\x00\x1a2\x10\b2.\x12\x03_+_\x1a\n\x10\a\x1a\x062\x04 of \x1a\x1b\x10\n*\x17\n\r\x10\t\"\t\n\afailure\x12\x06source",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "failure.source"}, {kind: 1}}}, {kind: 1}, {kind: 11, args: []plain{{kind: 1, name: " of "}, {kind: 0, name: "failure.source"}}}}},
				},
			},
			{text: " could not be evaluated on this file: "},
			{
				expr: &expr{source: "failure.error", checked: "\x12\r\b\x01\x12\t\n\afailure\x1a\r\b\x01\x12\tJ\aFailure\x1a\x06\b\x02\x12\x02\x18\x05\"\x1a\x10\x02*\x16\n\r\x10\x01\"\t\n\afailure\x12\x05error",
					plain: &plain{kind: 0, name: "failure.error"},
				},
			},
			{text: "."},
		},
		why: template{
			{text: "Nothing is known of what it would have found here; every other rule has run."},
		},
		help: template{
			{text: "Mend its expression, or switch the rule off."},
		},
	},
	{
		ID: "unused-suppression", Group: "housekeeping", Summary: "A suppression that hides nothing", Scope: "suppression", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need: []string{"unused"},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{
				expr: &expr{source: "suppression.kind == \"override\" ? \"This override changes nothing: \" + suppression.problem : suppression.problem == \"\" ? (suppression.kind == \"baseline\" ? \"Nothing is left of the finding that the baseline records: \\\"\" : \"Nothing is hidden by this suppression of \\\"\") + suppression.rule + \"\\\"\" + (suppression.subject == \"\" ? \"\" : \" about \\\"\" + suppression.subject + \"\\\"\") + (suppression.file == \"\" ? \"\" : \" in \" + suppression.file) : (suppression.kind == \"baseline\" ? \"This entry of the baseline hides nothing: \" : \"This suppression hides nothing: \") + suppression.problem", checked: "\x12\x11\b\x01\x12\r\n\vsuppression\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x12\x10\b\a\x12\f\x1a\nadd_string\x12\x11\b\b\x12\r\n\vsuppression\x12\x11\b\n\x12\r\n\vsuppression\x12\f\b\f\x12\b\x1a\x06equals\x12\x11\b\x0e\x12\r\x1a\vconditional\x12\x11\b\x0f\x12\r\n\vsuppression\x12\f\b\x11\x12\b\x1a\x06equals\x12\x11\b\x13\x12\r\x1a\vconditional\x12\x10\b\x16\x12\f\x1a\nadd_string\x12\x11\b\x17\x12\r\n\vsuppression\x12\x10\b\x19\x12\f\x1a\nadd_string\x12\x10\b\x1b\x12\f\x1a\nadd_string\x12\x11\b\x1c\x12\r\n\vsuppression\x12\f\b\x1e\x12\b\x1a\x06equals\x12\x11\b \x12\r\x1a\vconditional\x12\x10\b#\x12\f\x1a\nadd_string\x12\x11\b$\x12\r\n\vsuppression\x12\x10\b&\x12\f\x1a\nadd_string\x12\x10\b(\x12\f\x1a\nadd_string\x12\x11\b)\x12\r\n\vsuppression\x12\f\b+\x12\b\x1a\x06equals\x12\x11\b-\x12\r\x1a\vconditional\x12\x10\b0\x12\f\x1a\nadd_string\x12\x11\b1\x12\r\n\vsuppression\x12\x11\b3\x12\r\n\vsuppression\x12\f\b5\x12\b\x1a\x06equals\x12\x11\b7\x12\r\x1a\vconditional\x12\x10\b:\x12\f\x1a\nadd_string\x12\x11\b;\x12\r\n\vsuppression\x1a\x11\b\x01\x12\rJ\vSuppression\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\x11\b\b\x12\rJ\vSuppression\x1a\x06\b\t\x12\x02\x18\x05\x1a\x11\b\n\x12\rJ\vSuppression\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x01\x1a\x06\b\r\x12\x02\x18\x05\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\x11\b\x0f\x12\rJ\vSuppression\x1a\x06\b\x10\x12\x02\x18\x05\x1a\x06\b\x11\x12\x02\x18\x01\x1a\x06\b\x12\x12\x02\x18\x05\x1a\x06\b\x13\x12\x02\x18\x05\x1a\x06\b\x14\x12\x02\x18\x05\x1a\x06\b\x15\x12\x02\x18\x05\x1a\x06\b\x16\x12\x02\x18\x05\x1a\x11\b\x17\x12\rJ\vSuppression\x1a\x06\b\x18\x12\x02\x18\x05\x1a\x06\b\x19\x12\x02\x18\x05\x1a\x06\b\x1a\x12\x02\x18\x05\x1a\x06\b\x1b\x12\x02\x18\x05\x1a\x11\b\x1c\x12\rJ\vSuppression\x1a\x06\b\x1d\x12\x02\x18\x05\x1a\x06\b\x1e\x12\x02\x18\x01\x1a\x06\b\x1f\x12\x02\x18\x05\x1a\x06\b \x12\x02\x18\x05\x1a\x06\b!\x12\x02\x18\x05\x1a\x06\b\"\x12\x02\x18\x05\x1a\x06\b#\x12\x02\x18\x05\x1a\x11\b$\x12\rJ\vSuppression\x1a\x06\b%\x12\x02\x18\x05\x1a\x06\b&\x12\x02\x18\x05\x1a\x06\b'\x12\x02\x18\x05\x1a\x06\b(\x12\x02\x18\x05\x1a\x11\b)\x12\rJ\vSuppression\x1a\x06\b*\x12\x02\x18\x05\x1a\x06\b+\x12\x02\x18\x01\x1a\x06\b,\x12\x02\x18\x05\x1a\x06\b-\x12\x02\x18\x05\x1a\x06\b.\x12\x02\x18\x05\x1a\x06\b/\x12\x02\x18\x05\x1a\x06\b0\x12\x02\x18\x05\x1a\x11\b1\x12\rJ\vSuppression\x1a\x06\b2\x12\x02\x18\x05\x1a\x11\b3\x12\rJ\vSuppression\x1a\x06\b4\x12\x02\x18\x05\x1a\x06\b5\x12\x02\x18\x01\x1a\x06\b6\x12\x02\x18\x05\x1a\x06\b7\x12\x02\x18\x05\x1a\x06\b8\x12\x02\x18\x05\x1a\x06\b9\x12\x02\x18\x05\x1a\x06\b:\x12\x02\x18\x05\x1a\x11\b;\x12\rJ\vSuppression\x1a\x06\b<\x12\x02\x18\x05\"\xea\a\x10\x052\xe5\a\x12\x05_?_:_\x1a9\x10\x0325\x12\x04_==_\x1a\x1d\x10\x02*\x19\n\x11\x10\x01\"\r\n\vsuppression\x12\x04kind\x1a\x0e\x10\x04\x1a\n2\boverride\x1aR\x10\a2N\x12\x03_+_\x1a%\x10\x06\x1a!2\x1fThis override changes nothing: \x1a \x10\t*\x1c\n\x11\x10\b\"\r\n\vsuppression\x12\aproblem\x1a\xcc\x06\x10\x0e2\xc7\x06\x12\x05_?_:_\x1a4\x10\f20\x12\x04_==_\x1a \x10\v*\x1c\n\x11\x10\n\"\r\n\vsuppression\x12\aproblem\x1a\x06\x10\r\x1a\x022\x00\x1a\xb4\x04\x10(2\xaf\x04\x12\x03_+_\x1a\xa9\x03\x10\x1b2\xa4\x03\x12\x03_+_\x1a\xfe\x01\x10\x192\xf9\x01\x12\x03_+_\x1a\xe8\x01\x10\x162\xe3\x01\x12\x03_+_\x1a\xbc\x01\x10\x132\xb7\x01\x12\x05_?_:_\x1a9\x10\x1125\x12\x04_==_\x1a\x1d\x10\x10*\x19\n\x11\x10\x0f\"\r\n\vsuppression\x12\x04kind\x1a\x0e\x10\x12\x1a\n2\bbaseline\x1aA\x10\x14\x1a=2;Nothing is left of the finding that the baseline records: \"\x1a0\x10\x15\x1a,2*Nothing is hidden by this suppression of \"\x1a\x1d\x10\x18*\x19\n\x11\x10\x17\"\r\n\vsuppression\x12\x04rule\x1a\a\x10\x1a\x1a\x032\x01\"\x1a\x9b\x01\x10 2\x96\x01\x12\x05_?_:_\x1a4\x10\x1e20\x12\x04_==_\x1a \x10\x1d*\x1c\n\x11\x10\x1c\"\r\n\vsuppression\x12\asubject\x1a\x06\x10\x1f\x1a\x022\x00\x1a\x06\x10!\x1a\x022\x00\x1aO\x10&2K\x12\x03_+_\x1a;\x10#27\x12\x03_+_\x1a\x0e\x10\"\x1a\n2\b about \"\x1a \x10%*\x1c\n\x11\x10$\"\r\n\vsuppression\x12\asubject\x1a\a\x10'\x1a\x032\x01\"\x1a|\x10-2x\x12\x05_?_:_\x1a1\x10+2-\x12\x04_==_\x1a\x1d\x10**\x19\n\x11\x10)\"\r\n\vsuppression\x12\x04file\x1a\x06\x10,\x1a\x022\x00\x1a\x06\x10.\x1a\x022\x00\x1a4\x10020\x12\x03_+_\x1a\n\x10/\x1a\x062\x04 in \x1a\x1d\x102*\x19\n\x11\x101\"\r\n\vsuppression\x12\x04file\x1a\xd0\x01\x10:2\xcb\x01\x12\x03_+_\x1a\xa1\x01\x1072\x9c\x01\x12\x05_?_:_\x1a9\x10525\x12\x04_==_\x1a\x1d\x104*\x19\n\x11\x103\"\r\n\vsuppression\x12\x04kind\x1a\x0e\x106\x1a\n2\bbaseline\x1a0\x108\x1a,2*This entry of the baseline hides nothing: \x1a&\x109\x1a\"2 This suppression hides nothing: \x1a \x10<*\x1c\n\x11\x10;\"\r\n\vsuppression\x12\aproblem",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "suppression.kind"}, {kind: 1, name: "override"}}}, {kind: 11, args: []plain{{kind: 1, name: "This override changes nothing: "}, {kind: 0, name: "suppression.problem"}}}, {kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "suppression.problem"}, {kind: 1}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "suppression.kind"}, {kind: 1, name: "baseline"}}}, {kind: 1, name: "Nothing is left of the finding that the baseline records: \""}, {kind: 1, name: "Nothing is hidden by this suppression of \""}}}, {kind: 0, name: "suppression.rule"}}}, {kind: 1, name: "\""}}}, {kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "suppression.subject"}, {kind: 1}}}, {kind: 1}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: " about \""}, {kind: 0, name: "suppression.subject"}}}, {kind: 1, name: "\""}}}}}}}, {kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "suppression.file"}, {kind: 1}}}, {kind: 1}, {kind: 11, args: []plain{{kind: 1, name: " in "}, {kind: 0, name: "suppression.file"}}}}}}}, {kind: 11, args: []plain{{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "suppression.kind"}, {kind: 1, name: "baseline"}}}, {kind: 1, name: "This entry of the baseline hides nothing: "}, {kind: 1, name: "This suppression hides nothing: "}}}, {kind: 0, name: "suppression.problem"}}}}}}},
				},
			},
			{text: "."},
		},
		why: template{
			{
				expr: &expr{source: "suppression.problem == \"\" || suppression.kind == \"baseline\" ? \"What it was written for is mended or has moved; left in place it would hide the next mistake of that sort.\" : \"Who wrote it believes that it is in force.\"", checked: "\x12\x11\b\x01\x12\r\n\vsuppression\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\n\vsuppression\x12\f\b\a\x12\b\x1a\x06equals\x12\x10\b\t\x12\f\x1a\nlogical_or\x12\x11\b\n\x12\r\x1a\vconditional\x1a\x11\b\x01\x12\rJ\vSuppression\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x11\b\x05\x12\rJ\vSuppression\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x01\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x01\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\"\xad\x02\x10\n2\xa8\x02\x12\x05_?_:_\x1a{\x10\t2w\x12\x04_||_\x1a4\x10\x0320\x12\x04_==_\x1a \x10\x02*\x1c\n\x11\x10\x01\"\r\n\vsuppression\x12\aproblem\x1a\x06\x10\x04\x1a\x022\x00\x1a9\x10\a25\x12\x04_==_\x1a\x1d\x10\x06*\x19\n\x11\x10\x05\"\r\n\vsuppression\x12\x04kind\x1a\x0e\x10\b\x1a\n2\bbaseline\x1ap\x10\v\x1al2jWhat it was written for is mended or has moved; left in place it would hide the next mistake of that sort.\x1a0\x10\f\x1a,2*Who wrote it believes that it is in force.",
					plain: &plain{kind: 5, args: []plain{{kind: 7, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "suppression.problem"}, {kind: 1}}}, {kind: 9, args: []plain{{kind: 0, name: "suppression.kind"}, {kind: 1, name: "baseline"}}}}}, {kind: 1, name: "What it was written for is mended or has moved; left in place it would hide the next mistake of that sort."}, {kind: 1, name: "Who wrote it believes that it is in force."}}},
				},
			},
		},
		help: template{
			{
				expr: &expr{source: "suppression.kind == \"baseline\" ? \"Run inrolint lint --update-baseline, which removes it.\" : suppression.problem == \"\" ? \"Remove it, or move it to where the finding is now.\" : \"Correct it, or remove it.\"", checked: "\x12\x11\b\x01\x12\r\n\vsuppression\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x12\x11\b\a\x12\r\n\vsuppression\x12\f\b\t\x12\b\x1a\x06equals\x12\x11\b\v\x12\r\x1a\vconditional\x1a\x11\b\x01\x12\rJ\vSuppression\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x11\b\a\x12\rJ\vSuppression\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x01\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x05\"\xa5\x02\x10\x052\xa0\x02\x12\x05_?_:_\x1a9\x10\x0325\x12\x04_==_\x1a\x1d\x10\x02*\x19\n\x11\x10\x01\"\r\n\vsuppression\x12\x04kind\x1a\x0e\x10\x04\x1a\n2\bbaseline\x1a<\x10\x06\x1a826Run inrolint lint --update-baseline, which removes it.\x1a\x9d\x01\x10\v2\x98\x01\x12\x05_?_:_\x1a4\x10\t20\x12\x04_==_\x1a \x10\b*\x1c\n\x11\x10\a\"\r\n\vsuppression\x12\aproblem\x1a\x06\x10\n\x1a\x022\x00\x1a8\x10\f\x1a422Remove it, or move it to where the finding is now.\x1a\x1f\x10\r\x1a\x1b2\x19Correct it, or remove it.",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "suppression.kind"}, {kind: 1, name: "baseline"}}}, {kind: 1, name: "Run inrolint lint --update-baseline, which removes it."}, {kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "suppression.problem"}, {kind: 1}}}, {kind: 1, name: "Remove it, or move it to where the finding is now."}, {kind: 1, name: "Correct it, or remove it."}}}}},
				},
			},
		},
		suggest: &suggest{shared: false,
			value: &expr{source: "suppression.near", checked: "\x12\x11\b\x01\x12\r\n\vsuppression\x1a\x11\b\x01\x12\rJ\vSuppression\x1a\x06\b\x02\x12\x02\x18\x05\"\x1d\x10\x02*\x19\n\x11\x10\x01\"\r\n\vsuppression\x12\x04near",
				plain: &plain{kind: 0, name: "suppression.near"},
			},
		},
		fixes: []fix{
			{keeps: 2,
				title: template{
					{text: "Remove the comment"},
				},
				safe: &expr{source: "suppression.problem == \"\"", checked: "\x12\x11\b\x01\x12\r\n\vsuppression\x12\f\b\x03\x12\b\x1a\x06equals\x1a\x11\b\x01\x12\rJ\vSuppression\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\"4\x10\x0320\x12\x04_==_\x1a \x10\x02*\x1c\n\x11\x10\x01\"\r\n\vsuppression\x12\aproblem\x1a\x06\x10\x04\x1a\x022\x00",
					quick: []quickOp{
						{4, "problem", ""},
					},
				},
				steps: []fixStep{
					{op: 2, at: place{placeNamed, "comment"}},
				}},
		},
	},
	{
		ID: "account-bound-id", Group: "inline-objects", Summary: "The id of a record that exists in one account only", Scope: "record-id", Since: "0.1.0",
		Severity: Off, WhenOn: Info,
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{
				expr: &expr{source: "record.text", checked: "\x12\f\b\x01\x12\b\n\x06record\x1a\x0e\b\x01\x12\nJ\bRecordID\x1a\x06\b\x02\x12\x02\x18\x05\"\x18\x10\x02*\x14\n\f\x10\x01\"\b\n\x06record\x12\x04text",
					plain: &plain{kind: 0, name: "record.text"},
				},
			},
			{text: " in \""},
			{
				expr: &expr{source: "record.what", checked: "\x12\f\b\x01\x12\b\n\x06record\x1a\x0e\b\x01\x12\nJ\bRecordID\x1a\x06\b\x02\x12\x02\x18\x05\"\x18\x10\x02*\x14\n\f\x10\x01\"\b\n\x06record\x12\x04what",
					plain: &plain{kind: 0, name: "record.what"},
				},
			},
			{text: "\" is the id of a record of one account."},
		},
		why: template{
			{text: "Ids belong to one Instagram account; in another one the number names nothing, or something else."},
		},
		help: template{
			{text: "Replace it for each account before sending, or keep the ids of each account in a file of their own."},
		},
	},
	{
		ID: "mcp-inline-object", Group: "inline-objects", Summary: "An inline object that the MCP tools do not take", Scope: "inline-object", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		only: only{kinds: 0, ops: 0, targets: 2, types: nil},
		need: []string{"is_object", "refused_by_mcp"},
		deny: []string{"reference"},
		at: []place{
			{placeNamed, "key"},
		},
		message: template{
			{
				expr: &expr{source: "doc.kind == \"campaign\" ? \"Over MCP a campaign takes no inline objects, and this action carries a \\\"\" + inline.name + \"\\\".\" : \"Over MCP \" + (doc.kind == \"scenario\" ? \"a scenario takes no\" : \"neither a scenario nor a campaign takes an\") + \" inline \\\"\" + inline.name + \"\\\".\"", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x12\x10\b\a\x12\f\x1a\nadd_string\x12\f\b\b\x12\b\n\x06inline\x12\x10\b\n\x12\f\x1a\nadd_string\x12\x10\b\r\x12\f\x1a\nadd_string\x12\t\b\x0e\x12\x05\n\x03doc\x12\f\b\x10\x12\b\x1a\x06equals\x12\x11\b\x12\x12\r\x1a\vconditional\x12\x10\b\x15\x12\f\x1a\nadd_string\x12\x10\b\x17\x12\f\x1a\nadd_string\x12\f\b\x18\x12\b\n\x06inline\x12\x10\b\x1a\x12\f\x1a\nadd_string\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\f\b\b\x12\bJ\x06Inline\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x05\x1a\x10\b\x0e\x12\fJ\nDefinition\x1a\x06\b\x0f\x12\x02\x18\x05\x1a\x06\b\x10\x12\x02\x18\x01\x1a\x06\b\x11\x12\x02\x18\x05\x1a\x06\b\x12\x12\x02\x18\x05\x1a\x06\b\x13\x12\x02\x18\x05\x1a\x06\b\x14\x12\x02\x18\x05\x1a\x06\b\x15\x12\x02\x18\x05\x1a\x06\b\x16\x12\x02\x18\x05\x1a\x06\b\x17\x12\x02\x18\x05\x1a\f\b\x18\x12\bJ\x06Inline\x1a\x06\b\x19\x12\x02\x18\x05\x1a\x06\b\x1a\x12\x02\x18\x05\x1a\x06\b\x1b\x12\x02\x18\x05\"\xd4\x03\x10\x052\xcf\x03\x12\x05_?_:_\x1a1\x10\x032-\x12\x04_==_\x1a\x15\x10\x02*\x11\n\t\x10\x01\"\x05\n\x03doc\x12\x04kind\x1a\x0e\x10\x04\x1a\n2\bcampaign\x1a\x89\x01\x10\n2\x84\x01\x12\x03_+_\x1as\x10\a2o\x12\x03_+_\x1aN\x10\x06\x1aJ2HOver MCP a campaign takes no inline objects, and this action carries a \"\x1a\x18\x10\t*\x14\n\f\x10\b\"\b\n\x06inline\x12\x04name\x1a\b\x10\v\x1a\x042\x02\".\x1a\x86\x02\x10\x1a2\x81\x02\x12\x03_+_\x1a\xef\x01\x10\x172\xea\x01\x12\x03_+_\x1a\xc8\x01\x10\x152\xc3\x01\x12\x03_+_\x1a\xaa\x01\x10\r2\xa5\x01\x12\x03_+_\x1a\x0f\x10\f\x1a\v2\tOver MCP \x1a\x8c\x01\x10\x122\x87\x01\x12\x05_?_:_\x1a1\x10\x102-\x12\x04_==_\x1a\x15\x10\x0f*\x11\n\t\x10\x0e\"\x05\n\x03doc\x12\x04kind\x1a\x0e\x10\x11\x1a\n2\bscenario\x1a\x19\x10\x13\x1a\x152\x13a scenario takes no\x1a0\x10\x14\x1a,2*neither a scenario nor a campaign takes an\x1a\x0f\x10\x16\x1a\v2\t inline \"\x1a\x18\x10\x19*\x14\n\f\x10\x18\"\b\n\x06inline\x12\x04name\x1a\b\x10\x1b\x1a\x042\x02\".",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "doc.kind"}, {kind: 1, name: "campaign"}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "Over MCP a campaign takes no inline objects, and this action carries a \""}, {kind: 0, name: "inline.name"}}}, {kind: 1, name: "\"."}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "Over MCP "}, {kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "doc.kind"}, {kind: 1, name: "scenario"}}}, {kind: 1, name: "a scenario takes no"}, {kind: 1, name: "neither a scenario nor a campaign takes an"}}}}}, {kind: 1, name: " inline \""}}}, {kind: 0, name: "inline.name"}}}, {kind: 1, name: "\"."}}}}},
				},
			},
		},
		why: template{
			{
				expr: &expr{source: "doc.kind == \"campaign\" ? \"The MCP tools cover the common cases only; inline media_file, conversion_link, survey and folder of a campaign need the REST API.\" : \"The MCP tools take inline media_file and conversion_link on a scenario; inline survey and folder need the REST API.\"", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\"\xc6\x02\x10\x052\xc1\x02\x12\x05_?_:_\x1a1\x10\x032-\x12\x04_==_\x1a\x15\x10\x02*\x11\n\t\x10\x01\"\x05\n\x03doc\x12\x04kind\x1a\x0e\x10\x04\x1a\n2\bcampaign\x1a\x89\x01\x10\x06\x1a\x84\x012\x81\x01The MCP tools cover the common cases only; inline media_file, conversion_link, survey and folder of a campaign need the REST API.\x1ay\x10\a\x1au2sThe MCP tools take inline media_file and conversion_link on a scenario; inline survey and folder need the REST API.",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "doc.kind"}, {kind: 1, name: "campaign"}}}, {kind: 1, name: "The MCP tools cover the common cases only; inline media_file, conversion_link, survey and folder of a campaign need the REST API."}, {kind: 1, name: "The MCP tools take inline media_file and conversion_link on a scenario; inline survey and folder need the REST API."}}},
				},
			},
		},
		help: template{
			{
				expr: &expr{source: "inline.name == \"folder\" ? \"Send the definition over the REST API, or create the folder first and name it in \\\"options.folder_ids\\\".\" : \"Send the definition over the REST API, or create the record first and refer to it by its id: {\\\"id\\\": 123}.\"", checked: "\x12\f\b\x01\x12\b\n\x06inline\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x1a\f\b\x01\x12\bJ\x06Inline\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\"\x9f\x02\x10\x052\x9a\x02\x12\x05_?_:_\x1a2\x10\x032.\x12\x04_==_\x1a\x18\x10\x02*\x14\n\f\x10\x01\"\b\n\x06inline\x12\x04name\x1a\f\x10\x04\x1a\b2\x06folder\x1al\x10\x06\x1ah2fSend the definition over the REST API, or create the folder first and name it in \"options.folder_ids\".\x1ao\x10\a\x1ak2iSend the definition over the REST API, or create the record first and refer to it by its id: {\"id\": 123}.",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "inline.name"}, {kind: 1, name: "folder"}}}, {kind: 1, name: "Send the definition over the REST API, or create the folder first and name it in \"options.folder_ids\"."}, {kind: 1, name: "Send the definition over the REST API, or create the record first and refer to it by its id: {\"id\": 123}."}}},
				},
			},
		},
	},
	{
		ID: "media-file-source", Group: "inline-objects", Summary: "media_file is not an object with one source", Scope: "media-file", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		deny: []string{"broken"},
		assert: &expr{source: "media.is_object && !media.both && !media.neither", checked: "\x12\v\b\x01\x12\a\n\x05media\x12\x11\b\x03\x12\r\x1a\vlogical_not\x12\v\b\x04\x12\a\n\x05media\x12\x11\b\x06\x12\r\x1a\vlogical_and\x12\x11\b\a\x12\r\x1a\vlogical_not\x12\v\b\b\x12\a\n\x05media\x12\x11\b\n\x12\r\x1a\vlogical_and\x1a\x0f\b\x01\x12\vJ\tMediaFile\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x0f\b\x04\x12\vJ\tMediaFile\x1a\x06\b\x05\x12\x02\x18\x01\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x01\x1a\x0f\b\b\x12\vJ\tMediaFile\x1a\x06\b\t\x12\x02\x18\x01\x1a\x06\b\n\x12\x02\x18\x01\"}\x10\n2y\x12\x04_&&_\x1aK\x10\x062G\x12\x04_&&_\x1a\x1c\x10\x02*\x18\n\v\x10\x01\"\a\n\x05media\x12\tis_object\x1a!\x10\x032\x1d\x12\x02!_\x1a\x17\x10\x05*\x13\n\v\x10\x04\"\a\n\x05media\x12\x04both\x1a$\x10\a2 \x12\x02!_\x1a\x1a\x10\t*\x16\n\v\x10\b\"\a\n\x05media\x12\aneither",
			quick: []quickOp{
				{0, "is_object", ""},
				{0, "both", ""},
				{8, "", ""},
				{9, "", ""},
				{0, "neither", ""},
				{8, "", ""},
				{9, "", ""},
			},
		},
		levels: []levelCase{
			{level: Warning,
				when: &expr{source: "media.both", checked: "\x12\v\b\x01\x12\a\n\x05media\x1a\x0f\b\x01\x12\vJ\tMediaFile\x1a\x06\b\x02\x12\x02\x18\x01\"\x17\x10\x02*\x13\n\v\x10\x01\"\a\n\x05media\x12\x04both",
					quick: []quickOp{
						{0, "both", ""},
					},
				},
			},
		},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{
				expr: &expr{source: "!media.is_object ? \"\\\"media_file\\\" is not an object.\" : media.both ? \"\\\"media_file\\\" names two sources, \\\"id\\\" and \\\"file_url\\\".\" : \"\\\"media_file\\\" names no source.\"", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\v\b\x02\x12\a\n\x05media\x12\x11\b\x04\x12\r\x1a\vconditional\x12\v\b\x06\x12\a\n\x05media\x12\x11\b\b\x12\r\x1a\vconditional\x1a\x06\b\x01\x12\x02\x18\x01\x1a\x0f\b\x02\x12\vJ\tMediaFile\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x0f\b\x06\x12\vJ\tMediaFile\x1a\x06\b\a\x12\x02\x18\x01\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\"\xe3\x01\x10\x042\xde\x01\x12\x05_?_:_\x1a&\x10\x012\"\x12\x02!_\x1a\x1c\x10\x03*\x18\n\v\x10\x02\"\a\n\x05media\x12\tis_object\x1a$\x10\x05\x1a 2\x1e\"media_file\" is not an object.\x1a\x86\x01\x10\b2\x81\x01\x12\x05_?_:_\x1a\x17\x10\a*\x13\n\v\x10\x06\"\a\n\x05media\x12\x04both\x1a:\x10\t\x1a624\"media_file\" names two sources, \"id\" and \"file_url\".\x1a#\x10\n\x1a\x1f2\x1d\"media_file\" names no source.",
					plain: &plain{kind: 5, args: []plain{{kind: 8, args: []plain{{kind: 0, name: "media.is_object"}}}, {kind: 1, name: "\"media_file\" is not an object."}, {kind: 5, args: []plain{{kind: 0, name: "media.both"}, {kind: 1, name: "\"media_file\" names two sources, \"id\" and \"file_url\"."}, {kind: 1, name: "\"media_file\" names no source."}}}}},
				},
			},
		},
		why: template{
			{
				expr: &expr{source: "media.both ? \"It is either a file that was uploaded before or one that is downloaded now, and nobody can tell which of the two is used.\" : \"Inrō finds the file by its id, or downloads it from an address; without one of the two there is nothing to send.\"", checked: "\x12\v\b\x01\x12\a\n\x05media\x12\x11\b\x03\x12\r\x1a\vconditional\x1a\x0f\b\x01\x12\vJ\tMediaFile\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\"\x9f\x02\x10\x032\x9a\x02\x12\x05_?_:_\x1a\x17\x10\x02*\x13\n\v\x10\x01\"\a\n\x05media\x12\x04both\x1a\x7f\x10\x04\x1a{2yIt is either a file that was uploaded before or one that is downloaded now, and nobody can tell which of the two is used.\x1aw\x10\x05\x1as2qInr\u014d finds the file by its id, or downloads it from an address; without one of the two there is nothing to send.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "media.both"}, {kind: 1, name: "It is either a file that was uploaded before or one that is downloaded now, and nobody can tell which of the two is used."}, {kind: 1, name: "Inrō finds the file by its id, or downloads it from an address; without one of the two there is nothing to send."}}},
				},
			},
		},
		help: template{
			{text: "Write {\"id\": 123} for a file that is uploaded already, or {\"file_url\": \"https://…\"} for one that Inrō should download."},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Rename it to \"file_url\""},
				},
				when: &expr{source: "media.neither", checked: "\x12\v\b\x01\x12\a\n\x05media\x1a\x0f\b\x01\x12\vJ\tMediaFile\x1a\x06\b\x02\x12\x02\x18\x01\"\x1a\x10\x02*\x16\n\v\x10\x01\"\a\n\x05media\x12\aneither",
					quick: []quickOp{
						{0, "neither", ""},
					},
				},
				steps: []fixStep{
					{op: 1, at: place{placeValue, "url"},
						name: template{
							{text: "file_url"},
						},
					},
				}},
			{keeps: 0,
				title: template{
					{text: "Write the address as \"file_url\" of an object"},
				},
				when: &expr{source: "!media.is_object && media.address != \"\"", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\v\b\x02\x12\a\n\x05media\x12\v\b\x04\x12\a\n\x05media\x12\x10\b\x06\x12\f\x1a\nnot_equals\x12\x11\b\b\x12\r\x1a\vlogical_and\x1a\x06\b\x01\x12\x02\x18\x01\x1a\x0f\b\x02\x12\vJ\tMediaFile\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x0f\b\x04\x12\vJ\tMediaFile\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x01\"b\x10\b2^\x12\x04_&&_\x1a&\x10\x012\"\x12\x02!_\x1a\x1c\x10\x03*\x18\n\v\x10\x02\"\a\n\x05media\x12\tis_object\x1a.\x10\x062*\x12\x04_!=_\x1a\x1a\x10\x05*\x16\n\v\x10\x04\"\a\n\x05media\x12\aaddress\x1a\x06\x10\a\x1a\x022\x00",
					quick: []quickOp{
						{0, "is_object", ""},
						{8, "", ""},
						{4, "address", ""},
						{8, "", ""},
						{9, "", ""},
					},
				},
				steps: []fixStep{
					{op: 0, at: place{placeSelf, ""},
						json: &expr{source: "\"{\\\"file_url\\\": \" + media.address + \"}\"", checked: "\x12\x10\b\x02\x12\f\x1a\nadd_string\x12\v\b\x03\x12\a\n\x05media\x12\x10\b\x05\x12\f\x1a\nadd_string\x1a\x06\b\x01\x12\x02\x18\x05\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x0f\b\x03\x12\vJ\tMediaFile\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\"N\x10\x052J\x12\x03_+_\x1a:\x10\x0226\x12\x03_+_\x1a\x13\x10\x01\x1a\x0f2\r{\"file_url\": \x1a\x1a\x10\x04*\x16\n\v\x10\x03\"\a\n\x05media\x12\aaddress\x1a\a\x10\x06\x1a\x032\x01}",
							plain: &plain{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "{\"file_url\": "}, {kind: 0, name: "media.address"}}}, {kind: 1, name: "}"}}},
						},
					},
				}},
		},
	},
	{
		ID: "media-file-url", Group: "inline-objects", Summary: "file_url is no address that Inrō can download from", Scope: "media-file", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		assert: &expr{source: "!media.url_invalid && !media.url_private", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\v\b\x02\x12\a\n\x05media\x12\x11\b\x04\x12\r\x1a\vlogical_not\x12\v\b\x05\x12\a\n\x05media\x12\x11\b\a\x12\r\x1a\vlogical_and\x1a\x06\b\x01\x12\x02\x18\x01\x1a\x0f\b\x02\x12\vJ\tMediaFile\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x01\x1a\x0f\b\x05\x12\vJ\tMediaFile\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x01\"^\x10\a2Z\x12\x04_&&_\x1a(\x10\x012$\x12\x02!_\x1a\x1e\x10\x03*\x1a\n\v\x10\x02\"\a\n\x05media\x12\vurl_invalid\x1a(\x10\x042$\x12\x02!_\x1a\x1e\x10\x06*\x1a\n\v\x10\x05\"\a\n\x05media\x12\vurl_private",
			quick: []quickOp{
				{0, "url_invalid", ""},
				{8, "", ""},
				{0, "url_private", ""},
				{8, "", ""},
				{9, "", ""},
			},
		},
		at: []place{
			{placeValue, "file_url"},
		},
		message: template{
			{
				expr: &expr{source: "media.url_invalid ? \"file_url is no absolute http or https address.\" : \"The host of file_url cannot be reached from outside.\"", checked: "\x12\v\b\x01\x12\a\n\x05media\x12\x11\b\x03\x12\r\x1a\vconditional\x1a\x0f\b\x01\x12\vJ\tMediaFile\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\"\x9e\x01\x10\x032\x99\x01\x12\x05_?_:_\x1a\x1e\x10\x02*\x1a\n\v\x10\x01\"\a\n\x05media\x12\vurl_invalid\x1a4\x10\x04\x1a02.file_url is no absolute http or https address.\x1a:\x10\x05\x1a624The host of file_url cannot be reached from outside.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "media.url_invalid"}, {kind: 1, name: "file_url is no absolute http or https address."}, {kind: 1, name: "The host of file_url cannot be reached from outside."}}},
				},
			},
		},
		why: template{
			{text: "Inrō downloads the file itself, from its own servers, before anything is sent."},
		},
		help: template{
			{text: "Give the full public address, beginning with https://, or upload the file first and write {\"id\": 123}."},
		},
	},
	{
		ID: "media-type", Group: "inline-objects", Summary: "A file format that Instagram does not take", Scope: "media-file", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need: []string{"url_extension_refused"},
		at: []place{
			{placeValue, "file_url"},
		},
		message: template{
			{text: "The file ends in \"."},
			{
				expr: &expr{source: "media.extension", checked: "\x12\v\b\x01\x12\a\n\x05media\x1a\x0f\b\x01\x12\vJ\tMediaFile\x1a\x06\b\x02\x12\x02\x18\x05\"\x1c\x10\x02*\x18\n\v\x10\x01\"\a\n\x05media\x12\textension",
					plain: &plain{kind: 0, name: "media.extension"},
				},
			},
			{text: "\", a format that Instagram does not take."},
		},
		why: template{
			{text: "Instagram refuses the message when it is sent, long after the definition was accepted."},
		},
		help: template{
			{text: "Use png, jpeg or gif for pictures, mp4, ogg, avi, mov or webm for video, aac, m4a, wav or mp4 for audio, pdf for files."},
		},
	},
	{
		ID: "misplaced-inline-object", Group: "inline-objects", Summary: "An inline object on an action that does not use it", Scope: "inline-object", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need: []string{"misplaced"},
		at: []place{
			{placeNamed, "key"},
		},
		message: template{
			{text: "An action of type \""},
			{
				expr: &expr{source: "inline.action.type", checked: "\x12\f\b\x01\x12\b\n\x06inline\x1a\f\b\x01\x12\bJ\x06Inline\x1a\f\b\x02\x12\bJ\x06Action\x1a\x06\b\x03\x12\x02\x18\x05\"&\x10\x03*\"\n\x1a\x10\x02*\x16\n\f\x10\x01\"\b\n\x06inline\x12\x06action\x12\x04type",
					plain: &plain{kind: 0, name: "inline.action.type"},
				},
			},
			{text: "\" does not use \""},
			{
				expr: &expr{source: "inline.name", checked: "\x12\f\b\x01\x12\b\n\x06inline\x1a\f\b\x01\x12\bJ\x06Inline\x1a\x06\b\x02\x12\x02\x18\x05\"\x18\x10\x02*\x14\n\f\x10\x01\"\b\n\x06inline\x12\x04name",
					plain: &plain{kind: 0, name: "inline.name"},
				},
			},
			{text: "\"."},
		},
		why: template{
			{text: "The object is ignored at best, so the contact never sees the file or the link."},
		},
		help: template{
			{
				expr: &expr{source: "inline.name == \"conversion_link\" ? \"Put it on an action of type \\\"conversion_link\\\", or remove it.\" : \"Put it on an action that sends a message, or remove it.\"", checked: "\x12\f\b\x01\x12\b\n\x06inline\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x1a\f\b\x01\x12\bJ\x06Inline\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\"\xcc\x01\x10\x052\xc7\x01\x12\x05_?_:_\x1a;\x10\x0327\x12\x04_==_\x1a\x18\x10\x02*\x14\n\f\x10\x01\"\b\n\x06inline\x12\x04name\x1a\x15\x10\x04\x1a\x112\x0fconversion_link\x1aB\x10\x06\x1a>2<Put it on an action of type \"conversion_link\", or remove it.\x1a=\x10\a\x1a927Put it on an action that sends a message, or remove it.",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "inline.name"}, {kind: 1, name: "conversion_link"}}}, {kind: 1, name: "Put it on an action of type \"conversion_link\", or remove it."}, {kind: 1, name: "Put it on an action that sends a message, or remove it."}}},
				},
			},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Remove \""},
					{
						expr: &expr{source: "inline.name", checked: "\x12\f\b\x01\x12\b\n\x06inline\x1a\f\b\x01\x12\bJ\x06Inline\x1a\x06\b\x02\x12\x02\x18\x05\"\x18\x10\x02*\x14\n\f\x10\x01\"\b\n\x06inline\x12\x04name",
							plain: &plain{kind: 0, name: "inline.name"},
						},
					},
					{text: "\""},
				},
				safe: &expr{source: "false", checked: "\x1a\x06\b\x01\x12\x02\x18\x01\"\x06\x10\x01\x1a\x02\x10\x00",
					quick: []quickOp{
						{7, "", ""},
					},
				},
				steps: []fixStep{
					{op: 2, at: place{placeNamed, "key"}},
				}},
		},
	},
	{
		ID: "share-page-url", Group: "inline-objects", Summary: "file_url leads to a page about a file, not to the file", Scope: "media-file", Since: "0.1.0",
		Severity: Info, WhenOn: Info,
		need: []string{"url_share_page"},
		at: []place{
			{placeValue, "file_url"},
		},
		message: template{
			{text: "file_url looks like the address of a page that shows a file, not of the file itself."},
		},
		why: template{
			{text: "Inrō downloads what is behind the address, and here that is a web page."},
		},
		help: template{
			{text: "Use the direct address of the file, or upload the file first and write {\"id\": 123}."},
		},
	},
	{
		ID: "no-open-window", Group: "timing", Summary: "A first message for which no messaging window need be open", Scope: "action", Since: "0.1.0",
		Severity: Info, WhenOn: Info,
		need: []string{"first_unopened"},
		at: []place{
			{placeValue, "action_type"},
		},
		message: template{
			{
				expr: &expr{source: "doc.kind == \"campaign\" ? \"The campaign reaches only contacts who have written in the last 24 hours.\" : \"The trigger \\\"\" + doc.unopened_by + \"\\\" needs no message from the contact, so this one may not be delivered.\"", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x12\x10\b\b\x12\f\x1a\nadd_string\x12\t\b\t\x12\x05\n\x03doc\x12\x10\b\v\x12\f\x1a\nadd_string\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x10\b\t\x12\fJ\nDefinition\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\"\xa9\x02\x10\x052\xa4\x02\x12\x05_?_:_\x1a1\x10\x032-\x12\x04_==_\x1a\x15\x10\x02*\x11\n\t\x10\x01\"\x05\n\x03doc\x12\x04kind\x1a\x0e\x10\x04\x1a\n2\bcampaign\x1aO\x10\x06\x1aK2IThe campaign reaches only contacts who have written in the last 24 hours.\x1a\x96\x01\x10\v2\x91\x01\x12\x03_+_\x1a<\x10\b28\x12\x03_+_\x1a\x13\x10\a\x1a\x0f2\rThe trigger \"\x1a\x1c\x10\n*\x18\n\t\x10\t\"\x05\n\x03doc\x12\vunopened_by\x1aL\x10\f\x1aH2F\" needs no message from the contact, so this one may not be delivered.",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "doc.kind"}, {kind: 1, name: "campaign"}}}, {kind: 1, name: "The campaign reaches only contacts who have written in the last 24 hours."}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "The trigger \""}, {kind: 0, name: "doc.unopened_by"}}}, {kind: 1, name: "\" needs no message from the contact, so this one may not be delivered."}}}}},
				},
			},
		},
		why: template{
			{text: "Instagram delivers messages only within 24 hours of the last message of the contact."},
		},
		help: template{
			{
				expr: &expr{source: "doc.kind == \"campaign\" ? \"Nothing need be changed; choose a segment of contacts who were active lately to see whom it reaches.\" : \"Nothing need be changed if most contacts come from a message; else start the scenario with a trigger that a message fires.\"", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\"\xae\x02\x10\x052\xa9\x02\x12\x05_?_:_\x1a1\x10\x032-\x12\x04_==_\x1a\x15\x10\x02*\x11\n\t\x10\x01\"\x05\n\x03doc\x12\x04kind\x1a\x0e\x10\x04\x1a\n2\bcampaign\x1aj\x10\x06\x1af2dNothing need be changed; choose a segment of contacts who were active lately to see whom it reaches.\x1a\x80\x01\x10\a\x1a|2zNothing need be changed if most contacts come from a message; else start the scenario with a trigger that a message fires.",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "doc.kind"}, {kind: 1, name: "campaign"}}}, {kind: 1, name: "Nothing need be changed; choose a segment of contacts who were active lately to see whom it reaches."}, {kind: 1, name: "Nothing need be changed if most contacts come from a message; else start the scenario with a trigger that a message fires."}}},
				},
			},
		},
		related: []relatedPlace{
			{at: place{placeNamed, "unopened-by"},
				message: template{
					{text: "This trigger starts the run without a message from the contact."},
				},
			},
			{at: place{placeNamed, "way"},
				message: template{
					{text: "A step on the way."},
				},
			},
		},
	},
	{
		ID: "second-private-reply", Group: "timing", Summary: "A second private reply before the contact has answered", Scope: "action", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		only: only{kinds: 2, ops: 0, targets: 0, types: nil},
		need: []string{"second_reply"},
		at: []place{
			{placeValue, "action_type"},
		},
		message: template{
			{
				expr: &expr{source: "action.name == \"\" ? \"This message\" : \"\\\"\" + action.name + \"\\\"\"", checked: "\x12\f\b\x01\x12\b\n\x06action\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x12\x10\b\b\x12\f\x1a\nadd_string\x12\f\b\t\x12\b\n\x06action\x12\x10\b\v\x12\f\x1a\nadd_string\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\f\b\t\x12\bJ\x06Action\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\"\x90\x01\x10\x052\x8b\x01\x12\x05_?_:_\x1a,\x10\x032(\x12\x04_==_\x1a\x18\x10\x02*\x14\n\f\x10\x01\"\b\n\x06action\x12\x04name\x1a\x06\x10\x04\x1a\x022\x00\x1a\x12\x10\x06\x1a\x0e2\fThis message\x1a@\x10\v2<\x12\x03_+_\x1a,\x10\b2(\x12\x03_+_\x1a\a\x10\a\x1a\x032\x01\"\x1a\x18\x10\n*\x14\n\f\x10\t\"\b\n\x06action\x12\x04name\x1a\a\x10\f\x1a\x032\x01\"",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "action.name"}, {kind: 1}}}, {kind: 1, name: "This message"}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "\""}, {kind: 0, name: "action.name"}}}, {kind: 1, name: "\""}}}}},
				},
			},
			{text: " is the second message after the comment, and the contact has not answered in between."},
		},
		why: template{
			{text: "Instagram allows one private reply to a comment; anything more needs an answer that opens the messaging window."},
		},
		help: template{
			{text: "Put both texts into one message, or let the first one ask something (ask_question, button_template) and go on below the answer."},
		},
		related: []relatedPlace{
			{at: place{placeNamed, "triggers"},
				message: template{
					{text: "A comment starts the run."},
				},
			},
			{at: place{placeNamed, "first-reply"},
				message: template{
					{text: "This is the private reply."},
				},
			},
			{at: place{placeNamed, "way"},
				message: template{
					{text: "A step on the way."},
				},
			},
		},
	},
	{
		ID: "window-closed", Group: "timing", Summary: "A message that is sent after the messaging window has closed", Scope: "action", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need: []string{"window_closed"},
		at: []place{
			{placeValue, "action_type"},
		},
		message: template{
			{text: "This message is sent when \""},
			{
				expr: &expr{source: "action.parent.name", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\f\b\x02\x12\bJ\x06Action\x1a\x06\b\x03\x12\x02\x18\x05\"&\x10\x03*\"\n\x1a\x10\x02*\x16\n\f\x10\x01\"\b\n\x06action\x12\x06parent\x12\x04name",
					plain: &plain{kind: 0, name: "action.parent.name"},
				},
			},
			{text: "\" has expired, 24 hours or more after the contact could last have written."},
		},
		why: template{
			{text: "Instagram delivers messages only within 24 hours of the last message of the contact; this one is refused when it is sent."},
		},
		help: template{
			{text: "Let the link expire sooner (23 hours at most), or do something here that sends no message, such as adding to a folder."},
		},
		related: []relatedPlace{
			{at: place{placeNamed, "triggers"},
				message: template{
					{text: "This starts the run."},
				},
			},
			{at: place{placeNamed, "expiry"},
				message: template{
					{text: "So long the step waits for the contact."},
				},
			},
			{at: place{placeNamed, "way"},
				message: template{
					{text: "A step on the way."},
				},
			},
		},
	},
	{
		ID: "blank-keyword", Group: "triggers", Summary: "A keyword that is blank, or has blanks at its ends", Scope: "keyword", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		assert: &expr{source: "!keyword.blank && !keyword.blank_edges", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\r\b\x02\x12\t\n\akeyword\x12\x11\b\x04\x12\r\x1a\vlogical_not\x12\r\b\x05\x12\t\n\akeyword\x12\x11\b\a\x12\r\x1a\vlogical_and\x1a\x06\b\x01\x12\x02\x18\x01\x1a\r\b\x02\x12\tJ\aKeyword\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x01\x1a\r\b\x05\x12\tJ\aKeyword\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x01\"\\\x10\a2X\x12\x04_&&_\x1a$\x10\x012 \x12\x02!_\x1a\x1a\x10\x03*\x16\n\r\x10\x02\"\t\n\akeyword\x12\x05blank\x1a*\x10\x042&\x12\x02!_\x1a \x10\x06*\x1c\n\r\x10\x05\"\t\n\akeyword\x12\vblank_edges",
			quick: []quickOp{
				{0, "blank", ""},
				{8, "", ""},
				{0, "blank_edges", ""},
				{8, "", ""},
				{9, "", ""},
			},
		},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{
				expr: &expr{source: "keyword.blank ? \"This keyword is blank.\" : \"The keyword \\\"\" + keyword.text + \"\\\" begins or ends with a blank.\"", checked: "\x12\r\b\x01\x12\t\n\akeyword\x12\x11\b\x03\x12\r\x1a\vconditional\x12\x10\b\x06\x12\f\x1a\nadd_string\x12\r\b\a\x12\t\n\akeyword\x12\x10\b\t\x12\f\x1a\nadd_string\x1a\r\b\x01\x12\tJ\aKeyword\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\r\b\a\x12\tJ\aKeyword\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\"\xb2\x01\x10\x032\xad\x01\x12\x05_?_:_\x1a\x1a\x10\x02*\x16\n\r\x10\x01\"\t\n\akeyword\x12\x05blank\x1a\x1c\x10\x04\x1a\x182\x16This keyword is blank.\x1aj\x10\t2f\x12\x03_+_\x1a9\x10\x0625\x12\x03_+_\x1a\x13\x10\x05\x1a\x0f2\rThe keyword \"\x1a\x19\x10\b*\x15\n\r\x10\a\"\t\n\akeyword\x12\x04text\x1a$\x10\n\x1a 2\x1e\" begins or ends with a blank.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "keyword.blank"}, {kind: 1, name: "This keyword is blank."}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "The keyword \""}, {kind: 0, name: "keyword.text"}}}, {kind: 1, name: "\" begins or ends with a blank."}}}}},
				},
			},
		},
		why: template{
			{
				expr: &expr{source: "keyword.blank ? \"A blank word is in every text, or in none, so it filters nothing as meant.\" : \"The blank has to be in the text, too, so a word that stands alone does not match.\"", checked: "\x12\r\b\x01\x12\t\n\akeyword\x12\x11\b\x03\x12\r\x1a\vconditional\x1a\r\b\x01\x12\tJ\aKeyword\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\"\xd3\x01\x10\x032\xce\x01\x12\x05_?_:_\x1a\x1a\x10\x02*\x16\n\r\x10\x01\"\t\n\akeyword\x12\x05blank\x1aP\x10\x04\x1aL2JA blank word is in every text, or in none, so it filters nothing as meant.\x1aW\x10\x05\x1aS2QThe blank has to be in the text, too, so a word that stands alone does not match.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "keyword.blank"}, {kind: 1, name: "A blank word is in every text, or in none, so it filters nothing as meant."}, {kind: 1, name: "The blank has to be in the text, too, so a word that stands alone does not match."}}},
				},
			},
		},
		help: template{
			{
				expr: &expr{source: "keyword.blank ? \"Remove it, or write the word.\" : \"Remove the blanks at the ends.\"", checked: "\x12\r\b\x01\x12\t\n\akeyword\x12\x11\b\x03\x12\r\x1a\vconditional\x1a\r\b\x01\x12\tJ\aKeyword\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\"r\x10\x032n\x12\x05_?_:_\x1a\x1a\x10\x02*\x16\n\r\x10\x01\"\t\n\akeyword\x12\x05blank\x1a#\x10\x04\x1a\x1f2\x1dRemove it, or write the word.\x1a$\x10\x05\x1a 2\x1eRemove the blanks at the ends.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "keyword.blank"}, {kind: 1, name: "Remove it, or write the word."}, {kind: 1, name: "Remove the blanks at the ends."}}},
				},
			},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Remove the blanks"},
				},
				when: &expr{source: "keyword.blank_edges", checked: "\x12\r\b\x01\x12\t\n\akeyword\x1a\r\b\x01\x12\tJ\aKeyword\x1a\x06\b\x02\x12\x02\x18\x01\" \x10\x02*\x1c\n\r\x10\x01\"\t\n\akeyword\x12\vblank_edges",
					quick: []quickOp{
						{0, "blank_edges", ""},
					},
				},
				steps: []fixStep{
					{op: 0, at: place{placeSelf, ""},
						with: template{
							{
								expr: &expr{source: "keyword.text.trim()", checked: "\x12\r\b\x01\x12\t\n\akeyword\x12\x11\b\x03\x12\r\x1a\vstring_trim\x1a\r\b\x01\x12\tJ\aKeyword\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x05\"%\x10\x032!\n\x19\x10\x02*\x15\n\r\x10\x01\"\t\n\akeyword\x12\x04text\x12\x04trim"},
							},
						},
					},
				}},
			{keeps: 0,
				title: template{
					{text: "Remove the blank word"},
				},
				when: &expr{source: "keyword.blank", checked: "\x12\r\b\x01\x12\t\n\akeyword\x1a\r\b\x01\x12\tJ\aKeyword\x1a\x06\b\x02\x12\x02\x18\x01\"\x1a\x10\x02*\x16\n\r\x10\x01\"\t\n\akeyword\x12\x05blank",
					quick: []quickOp{
						{0, "blank", ""},
					},
				},
				steps: []fixStep{
					{op: 2, at: place{placeSelf, ""}},
				}},
		},
	},
	{
		ID: "comment-filter-mismatch", Group: "triggers", Summary: "A comment filter that does not do what it looks like", Scope: "filter-defect", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{
				expr: &expr{source: "filter.kind == \"misplaced\" ? \"\\\"\" + filter.name + \"\\\" stands in \\\"options\\\"; it belongs into \\\"options.\" + filter.box + \"\\\".\" : filter.kind == \"empty-list\" ? \"\\\"\" + filter.list + \"\\\" is an empty list.\" : filter.kind == \"no-list\" ? \"\\\"\" + filter.selector + \"\\\" asks for \\\"\" + filter.list + \"\\\", which is not there.\" : filter.kind == \"no-selector\" ? \"\\\"\" + filter.list + \"\\\" is there, but no \\\"\" + filter.selector + \"\\\" puts it in force.\" : \"\\\"\" + filter.list + \"\\\" is there, but \\\"\" + filter.selector + \"\\\" is \\\"\" + filter.selected + \"\\\".\"", checked: "\x12\f\b\x01\x12\b\n\x06filter\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x12\x10\b\a\x12\f\x1a\nadd_string\x12\f\b\b\x12\b\n\x06filter\x12\x10\b\n\x12\f\x1a\nadd_string\x12\x10\b\f\x12\f\x1a\nadd_string\x12\f\b\r\x12\b\n\x06filter\x12\x10\b\x0f\x12\f\x1a\nadd_string\x12\f\b\x11\x12\b\n\x06filter\x12\f\b\x13\x12\b\x1a\x06equals\x12\x11\b\x15\x12\r\x1a\vconditional\x12\x10\b\x17\x12\f\x1a\nadd_string\x12\f\b\x18\x12\b\n\x06filter\x12\x10\b\x1a\x12\f\x1a\nadd_string\x12\f\b\x1c\x12\b\n\x06filter\x12\f\b\x1e\x12\b\x1a\x06equals\x12\x11\b \x12\r\x1a\vconditional\x12\x10\b\"\x12\f\x1a\nadd_string\x12\f\b#\x12\b\n\x06filter\x12\x10\b%\x12\f\x1a\nadd_string\x12\x10\b'\x12\f\x1a\nadd_string\x12\f\b(\x12\b\n\x06filter\x12\x10\b*\x12\f\x1a\nadd_string\x12\f\b,\x12\b\n\x06filter\x12\f\b.\x12\b\x1a\x06equals\x12\x11\b0\x12\r\x1a\vconditional\x12\x10\b2\x12\f\x1a\nadd_string\x12\f\b3\x12\b\n\x06filter\x12\x10\b5\x12\f\x1a\nadd_string\x12\x10\b7\x12\f\x1a\nadd_string\x12\f\b8\x12\b\n\x06filter\x12\x10\b:\x12\f\x1a\nadd_string\x12\x10\b=\x12\f\x1a\nadd_string\x12\f\b>\x12\b\n\x06filter\x12\x10\b@\x12\f\x1a\nadd_string\x12\x10\bB\x12\f\x1a\nadd_string\x12\f\bC\x12\b\n\x06filter\x12\x10\bE\x12\f\x1a\nadd_string\x12\x10\bG\x12\f\x1a\nadd_string\x12\f\bH\x12\b\n\x06filter\x12\x10\bJ\x12\f\x1a\nadd_string\x1a\x12\b\x01\x12\x0eJ\fFilterDefect\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\x12\b\b\x12\x0eJ\fFilterDefect\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\x1a\x12\b\r\x12\x0eJ\fFilterDefect\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\x06\b\x0f\x12\x02\x18\x05\x1a\x06\b\x10\x12\x02\x18\x05\x1a\x12\b\x11\x12\x0eJ\fFilterDefect\x1a\x06\b\x12\x12\x02\x18\x05\x1a\x06\b\x13\x12\x02\x18\x01\x1a\x06\b\x14\x12\x02\x18\x05\x1a\x06\b\x15\x12\x02\x18\x05\x1a\x06\b\x16\x12\x02\x18\x05\x1a\x06\b\x17\x12\x02\x18\x05\x1a\x12\b\x18\x12\x0eJ\fFilterDefect\x1a\x06\b\x19\x12\x02\x18\x05\x1a\x06\b\x1a\x12\x02\x18\x05\x1a\x06\b\x1b\x12\x02\x18\x05\x1a\x12\b\x1c\x12\x0eJ\fFilterDefect\x1a\x06\b\x1d\x12\x02\x18\x05\x1a\x06\b\x1e\x12\x02\x18\x01\x1a\x06\b\x1f\x12\x02\x18\x05\x1a\x06\b \x12\x02\x18\x05\x1a\x06\b!\x12\x02\x18\x05\x1a\x06\b\"\x12\x02\x18\x05\x1a\x12\b#\x12\x0eJ\fFilterDefect\x1a\x06\b$\x12\x02\x18\x05\x1a\x06\b%\x12\x02\x18\x05\x1a\x06\b&\x12\x02\x18\x05\x1a\x06\b'\x12\x02\x18\x05\x1a\x12\b(\x12\x0eJ\fFilterDefect\x1a\x06\b)\x12\x02\x18\x05\x1a\x06\b*\x12\x02\x18\x05\x1a\x06\b+\x12\x02\x18\x05\x1a\x12\b,\x12\x0eJ\fFilterDefect\x1a\x06\b-\x12\x02\x18\x05\x1a\x06\b.\x12\x02\x18\x01\x1a\x06\b/\x12\x02\x18\x05\x1a\x06\b0\x12\x02\x18\x05\x1a\x06\b1\x12\x02\x18\x05\x1a\x06\b2\x12\x02\x18\x05\x1a\x12\b3\x12\x0eJ\fFilterDefect\x1a\x06\b4\x12\x02\x18\x05\x1a\x06\b5\x12\x02\x18\x05\x1a\x06\b6\x12\x02\x18\x05\x1a\x06\b7\x12\x02\x18\x05\x1a\x12\b8\x12\x0eJ\fFilterDefect\x1a\x06\b9\x12\x02\x18\x05\x1a\x06\b:\x12\x02\x18\x05\x1a\x06\b;\x12\x02\x18\x05\x1a\x06\b<\x12\x02\x18\x05\x1a\x06\b=\x12\x02\x18\x05\x1a\x12\b>\x12\x0eJ\fFilterDefect\x1a\x06\b?\x12\x02\x18\x05\x1a\x06\b@\x12\x02\x18\x05\x1a\x06\bA\x12\x02\x18\x05\x1a\x06\bB\x12\x02\x18\x05\x1a\x12\bC\x12\x0eJ\fFilterDefect\x1a\x06\bD\x12\x02\x18\x05\x1a\x06\bE\x12\x02\x18\x05\x1a\x06\bF\x12\x02\x18\x05\x1a\x06\bG\x12\x02\x18\x05\x1a\x12\bH\x12\x0eJ\fFilterDefect\x1a\x06\bI\x12\x02\x18\x05\x1a\x06\bJ\x12\x02\x18\x05\x1a\x06\bK\x12\x02\x18\x05\"\xb7\b\x10\x052\xb2\b\x12\x05_?_:_\x1a5\x10\x0321\x12\x04_==_\x1a\x18\x10\x02*\x14\n\f\x10\x01\"\b\n\x06filter\x12\x04kind\x1a\x0f\x10\x04\x1a\v2\tmisplaced\x1a\xab\x01\x10\x0f2\xa6\x01\x12\x03_+_\x1a\x94\x01\x10\f2\x8f\x01\x12\x03_+_\x1ao\x10\n2k\x12\x03_+_\x1a,\x10\a2(\x12\x03_+_\x1a\a\x10\x06\x1a\x032\x01\"\x1a\x18\x10\t*\x14\n\f\x10\b\"\b\n\x06filter\x12\x04name\x1a6\x10\v\x1a220\" stands in \"options\"; it belongs into \"options.\x1a\x17\x10\x0e*\x13\n\f\x10\r\"\b\n\x06filter\x12\x03box\x1a\b\x10\x10\x1a\x042\x02\".\x1a\xc3\x06\x10\x152\xbe\x06\x12\x05_?_:_\x1a6\x10\x1322\x12\x04_==_\x1a\x18\x10\x12*\x14\n\f\x10\x11\"\b\n\x06filter\x12\x04kind\x1a\x10\x10\x14\x1a\f2\nempty-list\x1aR\x10\x1a2N\x12\x03_+_\x1a,\x10\x172(\x12\x03_+_\x1a\a\x10\x16\x1a\x032\x01\"\x1a\x18\x10\x19*\x14\n\f\x10\x18\"\b\n\x06filter\x12\x04list\x1a\x19\x10\x1b\x1a\x152\x13\" is an empty list.\x1a\xa8\x05\x10 2\xa3\x05\x12\x05_?_:_\x1a3\x10\x1e2/\x12\x04_==_\x1a\x18\x10\x1d*\x14\n\f\x10\x1c\"\b\n\x06filter\x12\x04kind\x1a\r\x10\x1f\x1a\t2\ano-list\x1a\x9e\x01\x10*2\x99\x01\x12\x03_+_\x1at\x10'2p\x12\x03_+_\x1aO\x10%2K\x12\x03_+_\x1a0\x10\"2,\x12\x03_+_\x1a\a\x10!\x1a\x032\x01\"\x1a\x1c\x10$*\x18\n\f\x10#\"\b\n\x06filter\x12\bselector\x1a\x12\x10&\x1a\x0e2\f\" asks for \"\x1a\x18\x10)*\x14\n\f\x10(\"\b\n\x06filter\x12\x04list\x1a\x1c\x10+\x1a\x182\x16\", which is not there.\x1a\xc3\x03\x1002\xbe\x03\x12\x05_?_:_\x1a7\x10.23\x12\x04_==_\x1a\x18\x10-*\x14\n\f\x10,\"\b\n\x06filter\x12\x04kind\x1a\x11\x10/\x1a\r2\vno-selector\x1a\xa3\x01\x10:2\x9e\x01\x12\x03_+_\x1a|\x1072x\x12\x03_+_\x1aS\x1052O\x12\x03_+_\x1a,\x1022(\x12\x03_+_\x1a\a\x101\x1a\x032\x01\"\x1a\x18\x104*\x14\n\f\x103\"\b\n\x06filter\x12\x04list\x1a\x1a\x106\x1a\x162\x14\" is there, but no \"\x1a\x1c\x109*\x18\n\f\x108\"\b\n\x06filter\x12\bselector\x1a\x19\x10;\x1a\x152\x13\" puts it in force.\x1a\xd5\x01\x10J2\xd0\x01\x12\x03_+_\x1a\xbe\x01\x10G2\xb9\x01\x12\x03_+_\x1a\x93\x01\x10E2\x8e\x01\x12\x03_+_\x1ay\x10B2u\x12\x03_+_\x1aP\x10@2L\x12\x03_+_\x1a,\x10=2(\x12\x03_+_\x1a\a\x10<\x1a\x032\x01\"\x1a\x18\x10?*\x14\n\f\x10>\"\b\n\x06filter\x12\x04list\x1a\x17\x10A\x1a\x132\x11\" is there, but \"\x1a\x1c\x10D*\x18\n\f\x10C\"\b\n\x06filter\x12\bselector\x1a\f\x10F\x1a\b2\x06\" is \"\x1a\x1c\x10I*\x18\n\f\x10H\"\b\n\x06filter\x12\bselected\x1a\b\x10K\x1a\x042\x02\".",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "filter.kind"}, {kind: 1, name: "misplaced"}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "\""}, {kind: 0, name: "filter.name"}}}, {kind: 1, name: "\" stands in \"options\"; it belongs into \"options."}}}, {kind: 0, name: "filter.box"}}}, {kind: 1, name: "\"."}}}, {kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "filter.kind"}, {kind: 1, name: "empty-list"}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "\""}, {kind: 0, name: "filter.list"}}}, {kind: 1, name: "\" is an empty list."}}}, {kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "filter.kind"}, {kind: 1, name: "no-list"}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "\""}, {kind: 0, name: "filter.selector"}}}, {kind: 1, name: "\" asks for \""}}}, {kind: 0, name: "filter.list"}}}, {kind: 1, name: "\", which is not there."}}}, {kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "filter.kind"}, {kind: 1, name: "no-selector"}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "\""}, {kind: 0, name: "filter.list"}}}, {kind: 1, name: "\" is there, but no \""}}}, {kind: 0, name: "filter.selector"}}}, {kind: 1, name: "\" puts it in force."}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "\""}, {kind: 0, name: "filter.list"}}}, {kind: 1, name: "\" is there, but \""}}}, {kind: 0, name: "filter.selector"}}}, {kind: 1, name: "\" is \""}}}, {kind: 0, name: "filter.selected"}}}, {kind: 1, name: "\"."}}}}}}}}}}},
				},
			},
		},
		why: template{
			{
				expr: &expr{source: "filter.kind == \"empty-list\" || filter.kind == \"no-list\" ? \"Without a word nothing can match, so the trigger never fires, or fires on everything.\" : \"The words would have no effect, and the trigger would fire on every \" + (filter.matches == \"caption\" ? \"post\" : \"comment\") + \".\"", checked: "\x12\f\b\x01\x12\b\n\x06filter\x12\f\b\x03\x12\b\x1a\x06equals\x12\f\b\x05\x12\b\n\x06filter\x12\f\b\a\x12\b\x1a\x06equals\x12\x10\b\t\x12\f\x1a\nlogical_or\x12\x11\b\n\x12\r\x1a\vconditional\x12\x10\b\r\x12\f\x1a\nadd_string\x12\f\b\x0e\x12\b\n\x06filter\x12\f\b\x10\x12\b\x1a\x06equals\x12\x11\b\x12\x12\r\x1a\vconditional\x12\x10\b\x15\x12\f\x1a\nadd_string\x1a\x12\b\x01\x12\x0eJ\fFilterDefect\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x12\b\x05\x12\x0eJ\fFilterDefect\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x01\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x01\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x05\x1a\x12\b\x0e\x12\x0eJ\fFilterDefect\x1a\x06\b\x0f\x12\x02\x18\x05\x1a\x06\b\x10\x12\x02\x18\x01\x1a\x06\b\x11\x12\x02\x18\x05\x1a\x06\b\x12\x12\x02\x18\x05\x1a\x06\b\x13\x12\x02\x18\x05\x1a\x06\b\x14\x12\x02\x18\x05\x1a\x06\b\x15\x12\x02\x18\x05\x1a\x06\b\x16\x12\x02\x18\x05\"\xb1\x03\x10\n2\xac\x03\x12\x05_?_:_\x1aw\x10\t2s\x12\x04_||_\x1a6\x10\x0322\x12\x04_==_\x1a\x18\x10\x02*\x14\n\f\x10\x01\"\b\n\x06filter\x12\x04kind\x1a\x10\x10\x04\x1a\f2\nempty-list\x1a3\x10\a2/\x12\x04_==_\x1a\x18\x10\x06*\x14\n\f\x10\x05\"\b\n\x06filter\x12\x04kind\x1a\r\x10\b\x1a\t2\ano-list\x1a[\x10\v\x1aW2UWithout a word nothing can match, so the trigger never fires, or fires on everything.\x1a\xcc\x01\x10\x152\xc7\x01\x12\x03_+_\x1a\xb6\x01\x10\r2\xb1\x01\x12\x03_+_\x1aJ\x10\f\x1aF2DThe words would have no effect, and the trigger would fire on every \x1a^\x10\x122Z\x12\x05_?_:_\x1a6\x10\x1022\x12\x04_==_\x1a\x1b\x10\x0f*\x17\n\f\x10\x0e\"\b\n\x06filter\x12\amatches\x1a\r\x10\x11\x1a\t2\acaption\x1a\n\x10\x13\x1a\x062\x04post\x1a\r\x10\x14\x1a\t2\acomment\x1a\a\x10\x16\x1a\x032\x01.",
					plain: &plain{kind: 5, args: []plain{{kind: 7, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "filter.kind"}, {kind: 1, name: "empty-list"}}}, {kind: 9, args: []plain{{kind: 0, name: "filter.kind"}, {kind: 1, name: "no-list"}}}}}, {kind: 1, name: "Without a word nothing can match, so the trigger never fires, or fires on everything."}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "The words would have no effect, and the trigger would fire on every "}, {kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "filter.matches"}, {kind: 1, name: "caption"}}}, {kind: 1, name: "post"}, {kind: 1, name: "comment"}}}}}, {kind: 1, name: "."}}}}},
				},
			},
		},
		help: template{
			{
				expr: &expr{source: "filter.kind == \"misplaced\" ? \"Move the options into an object \\\"\" + filter.box + \"\\\".\" : \"Use both together: \\\"\" + filter.selector + \"\\\": \\\"\" + filter.value + \"\\\" and at least one word in \\\"\" + filter.list + \"\\\".\"", checked: "\x12\f\b\x01\x12\b\n\x06filter\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x12\x10\b\a\x12\f\x1a\nadd_string\x12\f\b\b\x12\b\n\x06filter\x12\x10\b\n\x12\f\x1a\nadd_string\x12\x10\b\r\x12\f\x1a\nadd_string\x12\f\b\x0e\x12\b\n\x06filter\x12\x10\b\x10\x12\f\x1a\nadd_string\x12\x10\b\x12\x12\f\x1a\nadd_string\x12\f\b\x13\x12\b\n\x06filter\x12\x10\b\x15\x12\f\x1a\nadd_string\x12\x10\b\x17\x12\f\x1a\nadd_string\x12\f\b\x18\x12\b\n\x06filter\x12\x10\b\x1a\x12\f\x1a\nadd_string\x1a\x12\b\x01\x12\x0eJ\fFilterDefect\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\x12\b\b\x12\x0eJ\fFilterDefect\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x05\x1a\x12\b\x0e\x12\x0eJ\fFilterDefect\x1a\x06\b\x0f\x12\x02\x18\x05\x1a\x06\b\x10\x12\x02\x18\x05\x1a\x06\b\x11\x12\x02\x18\x05\x1a\x06\b\x12\x12\x02\x18\x05\x1a\x12\b\x13\x12\x0eJ\fFilterDefect\x1a\x06\b\x14\x12\x02\x18\x05\x1a\x06\b\x15\x12\x02\x18\x05\x1a\x06\b\x16\x12\x02\x18\x05\x1a\x06\b\x17\x12\x02\x18\x05\x1a\x12\b\x18\x12\x0eJ\fFilterDefect\x1a\x06\b\x19\x12\x02\x18\x05\x1a\x06\b\x1a\x12\x02\x18\x05\x1a\x06\b\x1b\x12\x02\x18\x05\"\x97\x03\x10\x052\x92\x03\x12\x05_?_:_\x1a5\x10\x0321\x12\x04_==_\x1a\x18\x10\x02*\x14\n\f\x10\x01\"\b\n\x06filter\x12\x04kind\x1a\x0f\x10\x04\x1a\v2\tmisplaced\x1a`\x10\n2\\\x12\x03_+_\x1aK\x10\a2G\x12\x03_+_\x1a'\x10\x06\x1a#2!Move the options into an object \"\x1a\x17\x10\t*\x13\n\f\x10\b\"\b\n\x06filter\x12\x03box\x1a\b\x10\v\x1a\x042\x02\".\x1a\xef\x01\x10\x1a2\xea\x01\x12\x03_+_\x1a\xd8\x01\x10\x172\xd3\x01\x12\x03_+_\x1a\xb1\x01\x10\x152\xac\x01\x12\x03_+_\x1a\x80\x01\x10\x122|\x12\x03_+_\x1aZ\x10\x102V\x12\x03_+_\x1aC\x10\r2?\x12\x03_+_\x1a\x1a\x10\f\x1a\x162\x14Use both together: \"\x1a\x1c\x10\x0f*\x18\n\f\x10\x0e\"\b\n\x06filter\x12\bselector\x1a\n\x10\x11\x1a\x062\x04\": \"\x1a\x19\x10\x14*\x15\n\f\x10\x13\"\b\n\x06filter\x12\x05value\x1a\"\x10\x16\x1a\x1e2\x1c\" and at least one word in \"\x1a\x18\x10\x19*\x14\n\f\x10\x18\"\b\n\x06filter\x12\x04list\x1a\b\x10\x1b\x1a\x042\x02\".",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "filter.kind"}, {kind: 1, name: "misplaced"}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "Move the options into an object \""}, {kind: 0, name: "filter.box"}}}, {kind: 1, name: "\"."}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "Use both together: \""}, {kind: 0, name: "filter.selector"}}}, {kind: 1, name: "\": \""}}}, {kind: 0, name: "filter.value"}}}, {kind: 1, name: "\" and at least one word in \""}}}, {kind: 0, name: "filter.list"}}}, {kind: 1, name: "\"."}}}}},
				},
			},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Move it into \""},
					{
						expr: &expr{source: "filter.box", checked: "\x12\f\b\x01\x12\b\n\x06filter\x1a\x12\b\x01\x12\x0eJ\fFilterDefect\x1a\x06\b\x02\x12\x02\x18\x05\"\x17\x10\x02*\x13\n\f\x10\x01\"\b\n\x06filter\x12\x03box",
							plain: &plain{kind: 0, name: "filter.box"},
						},
					},
					{text: "\""},
				},
				when: &expr{source: "filter.kind == \"misplaced\" && filter.boxed", checked: "\x12\f\b\x01\x12\b\n\x06filter\x12\f\b\x03\x12\b\x1a\x06equals\x12\f\b\x05\x12\b\n\x06filter\x12\x11\b\a\x12\r\x1a\vlogical_and\x1a\x12\b\x01\x12\x0eJ\fFilterDefect\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x12\b\x05\x12\x0eJ\fFilterDefect\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x01\"\\\x10\a2X\x12\x04_&&_\x1a5\x10\x0321\x12\x04_==_\x1a\x18\x10\x02*\x14\n\f\x10\x01\"\b\n\x06filter\x12\x04kind\x1a\x0f\x10\x04\x1a\v2\tmisplaced\x1a\x19\x10\x06*\x15\n\f\x10\x05\"\b\n\x06filter\x12\x05boxed",
					quick: []quickOp{
						{4, "kind", "misplaced"},
						{2, "boxed", ""},
						{9, "", ""},
					},
				},
				safe: &expr{source: "false", checked: "\x1a\x06\b\x01\x12\x02\x18\x01\"\x06\x10\x01\x1a\x02\x10\x00",
					quick: []quickOp{
						{7, "", ""},
					},
				},
				steps: []fixStep{
					{op: 5, at: place{placeSelf, ""},
						goal: &place{placeNamed, "box"},
					},
				}},
			{keeps: 0,
				title: template{
					{text: "Put it into \""},
					{
						expr: &expr{source: "filter.box", checked: "\x12\f\b\x01\x12\b\n\x06filter\x1a\x12\b\x01\x12\x0eJ\fFilterDefect\x1a\x06\b\x02\x12\x02\x18\x05\"\x17\x10\x02*\x13\n\f\x10\x01\"\b\n\x06filter\x12\x03box",
							plain: &plain{kind: 0, name: "filter.box"},
						},
					},
					{text: "\""},
				},
				when: &expr{source: "filter.kind == \"misplaced\" && !filter.boxed", checked: "\x12\f\b\x01\x12\b\n\x06filter\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vlogical_not\x12\f\b\x06\x12\b\n\x06filter\x12\x11\b\b\x12\r\x1a\vlogical_and\x1a\x12\b\x01\x12\x0eJ\fFilterDefect\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x01\x1a\x12\b\x06\x12\x0eJ\fFilterDefect\x1a\x06\b\a\x12\x02\x18\x01\x1a\x06\b\b\x12\x02\x18\x01\"f\x10\b2b\x12\x04_&&_\x1a5\x10\x0321\x12\x04_==_\x1a\x18\x10\x02*\x14\n\f\x10\x01\"\b\n\x06filter\x12\x04kind\x1a\x0f\x10\x04\x1a\v2\tmisplaced\x1a#\x10\x052\x1f\x12\x02!_\x1a\x19\x10\a*\x15\n\f\x10\x06\"\b\n\x06filter\x12\x05boxed",
					quick: []quickOp{
						{4, "kind", "misplaced"},
						{2, "boxed", ""},
						{8, "", ""},
						{9, "", ""},
					},
				},
				safe: &expr{source: "false", checked: "\x1a\x06\b\x01\x12\x02\x18\x01\"\x06\x10\x01\x1a\x02\x10\x00",
					quick: []quickOp{
						{7, "", ""},
					},
				},
				steps: []fixStep{
					{op: 1, at: place{placeSelf, ""},
						name: template{
							{
								expr: &expr{source: "filter.box", checked: "\x12\f\b\x01\x12\b\n\x06filter\x1a\x12\b\x01\x12\x0eJ\fFilterDefect\x1a\x06\b\x02\x12\x02\x18\x05\"\x17\x10\x02*\x13\n\f\x10\x01\"\b\n\x06filter\x12\x03box",
									plain: &plain{kind: 0, name: "filter.box"},
								},
							},
						},
					},
					{op: 0, at: place{placeSelf, ""},
						json: &expr{source: "\"{\\\"\" + filter.name + \"\\\": \" + filter.source + \"}\"", checked: "\x12\x10\b\x02\x12\f\x1a\nadd_string\x12\f\b\x03\x12\b\n\x06filter\x12\x10\b\x05\x12\f\x1a\nadd_string\x12\x10\b\a\x12\f\x1a\nadd_string\x12\f\b\b\x12\b\n\x06filter\x12\x10\b\n\x12\f\x1a\nadd_string\x1a\x06\b\x01\x12\x02\x18\x05\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x12\b\x03\x12\x0eJ\fFilterDefect\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\x12\b\b\x12\x0eJ\fFilterDefect\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\"~\x10\n2z\x12\x03_+_\x1aj\x10\a2f\x12\x03_+_\x1aC\x10\x052?\x12\x03_+_\x1a-\x10\x022)\x12\x03_+_\x1a\b\x10\x01\x1a\x042\x02{\"\x1a\x18\x10\x04*\x14\n\f\x10\x03\"\b\n\x06filter\x12\x04name\x1a\t\x10\x06\x1a\x052\x03\": \x1a\x1a\x10\t*\x16\n\f\x10\b\"\b\n\x06filter\x12\x06source\x1a\a\x10\v\x1a\x032\x01}",
							plain: &plain{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "{\""}, {kind: 0, name: "filter.name"}}}, {kind: 1, name: "\": "}}}, {kind: 0, name: "filter.source"}}}, {kind: 1, name: "}"}}},
						},
					},
				}},
			{keeps: 0,
				title: template{
					{text: "Set \""},
					{
						expr: &expr{source: "filter.selector", checked: "\x12\f\b\x01\x12\b\n\x06filter\x1a\x12\b\x01\x12\x0eJ\fFilterDefect\x1a\x06\b\x02\x12\x02\x18\x05\"\x1c\x10\x02*\x18\n\f\x10\x01\"\b\n\x06filter\x12\bselector",
							plain: &plain{kind: 0, name: "filter.selector"},
						},
					},
					{text: "\" to \""},
					{
						expr: &expr{source: "filter.value", checked: "\x12\f\b\x01\x12\b\n\x06filter\x1a\x12\b\x01\x12\x0eJ\fFilterDefect\x1a\x06\b\x02\x12\x02\x18\x05\"\x19\x10\x02*\x15\n\f\x10\x01\"\b\n\x06filter\x12\x05value",
							plain: &plain{kind: 0, name: "filter.value"},
						},
					},
					{text: "\""},
				},
				when: &expr{source: "filter.kind == \"other-selector\"", checked: "\x12\f\b\x01\x12\b\n\x06filter\x12\f\b\x03\x12\b\x1a\x06equals\x1a\x12\b\x01\x12\x0eJ\fFilterDefect\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\":\x10\x0326\x12\x04_==_\x1a\x18\x10\x02*\x14\n\f\x10\x01\"\b\n\x06filter\x12\x04kind\x1a\x14\x10\x04\x1a\x102\x0eother-selector",
					quick: []quickOp{
						{4, "kind", "other-selector"},
					},
				},
				safe: &expr{source: "false", checked: "\x1a\x06\b\x01\x12\x02\x18\x01\"\x06\x10\x01\x1a\x02\x10\x00",
					quick: []quickOp{
						{7, "", ""},
					},
				},
				steps: []fixStep{
					{op: 0, at: place{placeNamed, "selector"},
						with: template{
							{
								expr: &expr{source: "filter.value", checked: "\x12\f\b\x01\x12\b\n\x06filter\x1a\x12\b\x01\x12\x0eJ\fFilterDefect\x1a\x06\b\x02\x12\x02\x18\x05\"\x19\x10\x02*\x15\n\f\x10\x01\"\b\n\x06filter\x12\x05value",
									plain: &plain{kind: 0, name: "filter.value"},
								},
							},
						},
					},
				}},
			{keeps: 0,
				title: template{
					{text: "Add \""},
					{
						expr: &expr{source: "filter.selector", checked: "\x12\f\b\x01\x12\b\n\x06filter\x1a\x12\b\x01\x12\x0eJ\fFilterDefect\x1a\x06\b\x02\x12\x02\x18\x05\"\x1c\x10\x02*\x18\n\f\x10\x01\"\b\n\x06filter\x12\bselector",
							plain: &plain{kind: 0, name: "filter.selector"},
						},
					},
					{text: "\": \""},
					{
						expr: &expr{source: "filter.value", checked: "\x12\f\b\x01\x12\b\n\x06filter\x1a\x12\b\x01\x12\x0eJ\fFilterDefect\x1a\x06\b\x02\x12\x02\x18\x05\"\x19\x10\x02*\x15\n\f\x10\x01\"\b\n\x06filter\x12\x05value",
							plain: &plain{kind: 0, name: "filter.value"},
						},
					},
					{text: "\""},
				},
				when: &expr{source: "filter.kind == \"no-selector\"", checked: "\x12\f\b\x01\x12\b\n\x06filter\x12\f\b\x03\x12\b\x1a\x06equals\x1a\x12\b\x01\x12\x0eJ\fFilterDefect\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\"7\x10\x0323\x12\x04_==_\x1a\x18\x10\x02*\x14\n\f\x10\x01\"\b\n\x06filter\x12\x04kind\x1a\x11\x10\x04\x1a\r2\vno-selector",
					quick: []quickOp{
						{4, "kind", "no-selector"},
					},
				},
				safe: &expr{source: "false", checked: "\x1a\x06\b\x01\x12\x02\x18\x01\"\x06\x10\x01\x1a\x02\x10\x00",
					quick: []quickOp{
						{7, "", ""},
					},
				},
				steps: []fixStep{
					{op: 6, at: place{placeNamed, "box"},
						name: template{
							{
								expr: &expr{source: "filter.selector", checked: "\x12\f\b\x01\x12\b\n\x06filter\x1a\x12\b\x01\x12\x0eJ\fFilterDefect\x1a\x06\b\x02\x12\x02\x18\x05\"\x1c\x10\x02*\x18\n\f\x10\x01\"\b\n\x06filter\x12\bselector",
									plain: &plain{kind: 0, name: "filter.selector"},
								},
							},
						},
						with: template{
							{
								expr: &expr{source: "filter.value", checked: "\x12\f\b\x01\x12\b\n\x06filter\x1a\x12\b\x01\x12\x0eJ\fFilterDefect\x1a\x06\b\x02\x12\x02\x18\x05\"\x19\x10\x02*\x15\n\f\x10\x01\"\b\n\x06filter\x12\x05value",
									plain: &plain{kind: 0, name: "filter.value"},
								},
							},
						},
					},
				}},
		},
	},
	{
		ID: "comment-to-dm-without-comment-trigger", Group: "triggers", Summary: "A comment-to-DM scenario that no comment starts", Scope: "document", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		only: only{kinds: 2, ops: 0, targets: 0, types: nil},
		need: []string{"has_scenario_type"},
		deny: []string{"triggers_unclear", "comment_trigger"},
		assert: &expr{source: "doc.scenario_type != \"comment_to_dm\"", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\x10\b\x03\x12\f\x1a\nnot_equals\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\"?\x10\x032;\x12\x04_!=_\x1a\x1e\x10\x02*\x1a\n\t\x10\x01\"\x05\n\x03doc\x12\rscenario_type\x1a\x13\x10\x04\x1a\x0f2\rcomment_to_dm",
			quick: []quickOp{
				{5, "scenario_type", "comment_to_dm"},
				{8, "", ""},
			},
		},
		at: []place{
			{placeValue, "scenario_type"},
		},
		message: template{
			{text: "The scenario is of the type \"comment_to_dm\", but none of its triggers fires on a comment."},
		},
		why: template{
			{text: "The type belongs to the wizard that answers a comment with a message; without a comment it never starts as meant."},
		},
		help: template{
			{text: "Add a trigger with \"trigger_type\": \"comment\", or remove \"scenario_type\"."},
		},
	},
	{
		ID: "duplicate-trigger", Group: "triggers", Summary: "The same trigger stands twice", Scope: "trigger", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need: []string{"repeated"},
		at: []place{
			{placeBrace, ""},
		},
		message: template{
			{text: "The same trigger stands further up already."},
		},
		why: template{
			{text: "Triggers combine with OR, so the second one starts nothing that the first does not; often a line was copied and not changed."},
		},
		help: template{
			{text: "Remove it, or change what it was copied for."},
		},
		related: []relatedPlace{
			{at: place{placeNamed, "first-equal"},
				message: template{
					{text: "The same trigger."},
				},
			},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Remove the repeated trigger"},
				},
				steps: []fixStep{
					{op: 2, at: place{placeSelf, ""}},
				}},
		},
	},
	{
		ID: "missing-trigger-type", Group: "triggers", Summary: "A new trigger without trigger_type", Scope: "trigger", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		need: []string{"new"},
		deny: []string{"broken"},
		assert: &expr{source: "trigger.has_trigger_type && !trigger.type_blank", checked: "\x12\r\b\x01\x12\t\n\atrigger\x12\x11\b\x03\x12\r\x1a\vlogical_not\x12\r\b\x04\x12\t\n\atrigger\x12\x11\b\x06\x12\r\x1a\vlogical_and\x1a\r\b\x01\x12\tJ\aTrigger\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x01\x1a\r\b\x04\x12\tJ\aTrigger\x1a\x06\b\x05\x12\x02\x18\x01\x1a\x06\b\x06\x12\x02\x18\x01\"\\\x10\x062X\x12\x04_&&_\x1a%\x10\x02*!\n\r\x10\x01\"\t\n\atrigger\x12\x10has_trigger_type\x1a)\x10\x032%\x12\x02!_\x1a\x1f\x10\x05*\x1b\n\r\x10\x04\"\t\n\atrigger\x12\ntype_blank",
			quick: []quickOp{
				{0, "has_trigger_type", ""},
				{0, "type_blank", ""},
				{8, "", ""},
				{9, "", ""},
			},
		},
		at: []place{
			{placeBrace, ""},
		},
		message: template{
			{text: "This trigger has no \"trigger_type\"."},
		},
		why: template{
			{text: "The type says what starts the scenario; without it the API cannot make the trigger."},
		},
		help: template{
			{text: "Add \"trigger_type\", such as \"comment\" or \"contact_create\"; get_trigger_types lists those of the account."},
		},
	},
	{
		ID: "no-triggers", Group: "triggers", Summary: "A new scenario that nothing starts", Scope: "document", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		only: only{kinds: 2, ops: 2, targets: 0, types: nil},
		need: []string{"actions_nonempty"},
		deny: []string{"broken", "other_mode", "triggers_nonempty", "triggers_broken"},
		assert: &expr{source: "doc.has_triggers && !doc.triggers_empty", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\x11\b\x03\x12\r\x1a\vlogical_not\x12\t\b\x04\x12\x05\n\x03doc\x12\x11\b\x06\x12\r\x1a\vlogical_and\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x10\b\x04\x12\fJ\nDefinition\x1a\x06\b\x05\x12\x02\x18\x01\x1a\x06\b\x06\x12\x02\x18\x01\"T\x10\x062P\x12\x04_&&_\x1a\x1d\x10\x02*\x19\n\t\x10\x01\"\x05\n\x03doc\x12\fhas_triggers\x1a)\x10\x032%\x12\x02!_\x1a\x1f\x10\x05*\x1b\n\t\x10\x04\"\x05\n\x03doc\x12\x0etriggers_empty",
			quick: []quickOp{
				{1, "has_triggers", ""},
				{1, "triggers_empty", ""},
				{8, "", ""},
				{9, "", ""},
			},
		},
		at: []place{
			{placeKey, "actions"},
		},
		message: template{
			{text: "The scenario has actions, but no trigger."},
		},
		why: template{
			{text: "Nothing in the account starts it; it runs only when the API or another scenario calls it."},
		},
		help: template{
			{text: "Add \"triggers\"; if it is meant to be called, silence this finding."},
		},
	},
	{
		ID: "redundant-keyword", Group: "triggers", Summary: "A keyword that matches what an earlier one matches", Scope: "keyword", Since: "0.1.0",
		Severity: Info, WhenOn: Info,
		need: []string{"repeated"},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{text: "\""},
			{
				expr: &expr{source: "keyword.text", checked: "\x12\r\b\x01\x12\t\n\akeyword\x1a\r\b\x01\x12\tJ\aKeyword\x1a\x06\b\x02\x12\x02\x18\x05\"\x19\x10\x02*\x15\n\r\x10\x01\"\t\n\akeyword\x12\x04text",
					plain: &plain{kind: 0, name: "keyword.text"},
				},
			},
			{text: "\" matches the same as an earlier word of the list."},
		},
		why: template{
			{text: "Matching ignores case and accents, so the second spelling adds nothing."},
		},
		help: template{
			{text: "Remove one of the two."},
		},
		related: []relatedPlace{
			{at: place{placeNamed, "first"},
				message: template{
					{text: "This word matches the same."},
				},
			},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Remove \""},
					{
						expr: &expr{source: "keyword.text", checked: "\x12\r\b\x01\x12\t\n\akeyword\x1a\r\b\x01\x12\tJ\aKeyword\x1a\x06\b\x02\x12\x02\x18\x05\"\x19\x10\x02*\x15\n\r\x10\x01\"\t\n\akeyword\x12\x04text",
							plain: &plain{kind: 0, name: "keyword.text"},
						},
					},
					{text: "\""},
				},
				safe: &expr{source: "keyword.exact", checked: "\x12\r\b\x01\x12\t\n\akeyword\x1a\r\b\x01\x12\tJ\aKeyword\x1a\x06\b\x02\x12\x02\x18\x01\"\x1a\x10\x02*\x16\n\r\x10\x01\"\t\n\akeyword\x12\x05exact",
					quick: []quickOp{
						{2, "exact", ""},
					},
				},
				steps: []fixStep{
					{op: 2, at: place{placeSelf, ""}},
				}},
		},
	},
	{
		ID: "shadowed-trigger", Group: "triggers", Summary: "A trigger without a filter fires on all that this one fires on", Scope: "trigger", Since: "0.1.0",
		Severity: Info, WhenOn: Info,
		need:     []string{"shadowed"},
		yieldsTo: []string{"duplicate-trigger"},
		at: []place{
			{placeBrace, ""},
		},
		message: template{
			{text: "Another trigger of the type \""},
			{
				expr: &expr{source: "trigger.type", checked: "\x12\r\b\x01\x12\t\n\atrigger\x1a\r\b\x01\x12\tJ\aTrigger\x1a\x06\b\x02\x12\x02\x18\x05\"\x19\x10\x02*\x15\n\r\x10\x01\"\t\n\atrigger\x12\x04type",
					plain: &plain{kind: 0, name: "trigger.type"},
				},
			},
			{text: "\" has no filter, so this one adds nothing."},
		},
		why: template{
			{text: "Triggers combine with OR: the one without a filter fires on everything that this one is narrowed down to."},
		},
		help: template{
			{text: "Give the other trigger a filter, or remove one of the two."},
		},
		related: []relatedPlace{
			{at: place{placeNamed, "open-twin"},
				message: template{
					{text: "This trigger fires on everything of its type."},
				},
			},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Remove the trigger that adds nothing"},
				},
				safe: &expr{source: "false", checked: "\x1a\x06\b\x01\x12\x02\x18\x01\"\x06\x10\x01\x1a\x02\x10\x00",
					quick: []quickOp{
						{7, "", ""},
					},
				},
				steps: []fixStep{
					{op: 2, at: place{placeSelf, ""}},
				}},
		},
	},
	{
		ID: "short-keyword", Group: "triggers", Summary: "A keyword of very few letters", Scope: "keyword", Since: "0.1.0",
		Severity: Info, WhenOn: Info,
		options: []Option{
			{Name: "min-length", Type: "int", Doc: "The number of letters from which a keyword is long enough.", Default: 3},
		},
		need:   []string{"of_comment", "alphabetic"},
		assert: &expr{source: "keyword.letters >= options.min_length", checked: "\x12\r\b\x01\x12\t\n\akeyword\x12\x1a\b\x03\x12\x16\x1a\x14greater_equals_int64\x12\x18\b\x05\x12\x14\n\x12options.min_length\x1a\r\b\x01\x12\tJ\aKeyword\x1a\x06\b\x02\x12\x02\x18\x02\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x05\x12\x02\x18\x02\"B\x10\x032>\x12\x04_>=_\x1a\x1c\x10\x02*\x18\n\r\x10\x01\"\t\n\akeyword\x12\aletters\x1a\x18\x10\x05\"\x14\n\x12options.min_length"},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{text: "The keyword \""},
			{
				expr: &expr{source: "keyword.text", checked: "\x12\r\b\x01\x12\t\n\akeyword\x1a\r\b\x01\x12\tJ\aKeyword\x1a\x06\b\x02\x12\x02\x18\x05\"\x19\x10\x02*\x15\n\r\x10\x01\"\t\n\akeyword\x12\x04text",
					plain: &plain{kind: 0, name: "keyword.text"},
				},
			},
			{text: "\" has "},
			{
				expr: &expr{source: "keyword.letters == 1 ? \"one letter\" : keyword.letters == 2 ? \"two letters\" : string(keyword.letters) + \" letters\"", checked: "\x12\r\b\x01\x12\t\n\akeyword\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x12\r\b\a\x12\t\n\akeyword\x12\f\b\t\x12\b\x1a\x06equals\x12\x11\b\v\x12\r\x1a\vconditional\x12\x15\b\r\x12\x11\x1a\x0fint64_to_string\x12\r\b\x0e\x12\t\n\akeyword\x12\x10\b\x10\x12\f\x1a\nadd_string\x1a\r\b\x01\x12\tJ\aKeyword\x1a\x06\b\x02\x12\x02\x18\x02\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x02\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\r\b\a\x12\tJ\aKeyword\x1a\x06\b\b\x12\x02\x18\x02\x1a\x06\b\t\x12\x02\x18\x01\x1a\x06\b\n\x12\x02\x18\x02\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x05\x1a\r\b\x0e\x12\tJ\aKeyword\x1a\x06\b\x0f\x12\x02\x18\x02\x1a\x06\b\x10\x12\x02\x18\x05\x1a\x06\b\x11\x12\x02\x18\x05\"\xeb\x01\x10\x052\xe6\x01\x12\x05_?_:_\x1a0\x10\x032,\x12\x04_==_\x1a\x1c\x10\x02*\x18\n\r\x10\x01\"\t\n\akeyword\x12\aletters\x1a\x06\x10\x04\x1a\x02\x18\x01\x1a\x10\x10\x06\x1a\f2\none letter\x1a\x98\x01\x10\v2\x93\x01\x12\x05_?_:_\x1a0\x10\t2,\x12\x04_==_\x1a\x1c\x10\b*\x18\n\r\x10\a\"\t\n\akeyword\x12\aletters\x1a\x06\x10\n\x1a\x02\x18\x02\x1a\x11\x10\f\x1a\r2\vtwo letters\x1aE\x10\x102A\x12\x03_+_\x1a*\x10\r2&\x12\x06string\x1a\x1c\x10\x0f*\x18\n\r\x10\x0e\"\t\n\akeyword\x12\aletters\x1a\x0e\x10\x11\x1a\n2\b letters",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "keyword.letters"}, {kind: 2, name: "1"}}}, {kind: 1, name: "one letter"}, {kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "keyword.letters"}, {kind: 2, name: "2"}}}, {kind: 1, name: "two letters"}, {kind: 11, args: []plain{{kind: 12, args: []plain{{kind: 0, name: "keyword.letters"}}}, {kind: 1, name: " letters"}}}}}}},
				},
			},
			{text: "."},
		},
		why: template{
			{text: "Without strict match it is found inside many other words, so the scenario starts when nobody asked for it."},
		},
		help: template{
			{text: "Use a longer word or a phrase."},
		},
	},
	{
		ID: "triggers-on-campaign", Group: "triggers", Summary: "Triggers on a campaign", Scope: "document", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		only: only{kinds: 4, ops: 0, targets: 0, types: nil},
		need: []string{"has_triggers"},
		at: []place{
			{placeKey, "triggers"},
		},
		message: template{
			{text: "A campaign has no triggers; it is sent to the contacts that its rules choose."},
		},
		why: template{
			{text: "No source knows triggers on a campaign, so they are ignored or refused."},
		},
		help: template{
			{text: "Remove \"triggers\" and choose the contacts with \"campaign_rules\", or send the definition as a scenario."},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Remove \"triggers\""},
				},
				safe: &expr{source: "false", checked: "\x1a\x06\b\x01\x12\x02\x18\x01\"\x06\x10\x01\x1a\x02\x10\x00",
					quick: []quickOp{
						{7, "", ""},
					},
				},
				steps: []fixStep{
					{op: 2, at: place{placeKey, "triggers"}},
				}},
		},
	},
	{
		ID: "unknown-trigger-type", Group: "triggers", Summary: "A trigger_type that is not known", Scope: "unknown-trigger", Since: "0.1.0",
		Severity: Info, WhenOn: Info,
		yieldsTo: []string{"variable-in-reference"},
		levels: []levelCase{
			{level: Error,
				when: &expr{source: "unknown.complete", checked: "\x12\r\b\x01\x12\t\n\aunknown\x1a\x14\b\x01\x12\x10J\x0eUnknownTrigger\x1a\x06\b\x02\x12\x02\x18\x01\"\x1d\x10\x02*\x19\n\r\x10\x01\"\t\n\aunknown\x12\bcomplete",
					quick: []quickOp{
						{0, "complete", ""},
					},
				},
			},
			{level: Warning,
				when: &expr{source: "unknown.near || unknown.wording", checked: "\x12\r\b\x01\x12\t\n\aunknown\x12\r\b\x03\x12\t\n\aunknown\x12\x10\b\x05\x12\f\x1a\nlogical_or\x1a\x14\b\x01\x12\x10J\x0eUnknownTrigger\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x14\b\x03\x12\x10J\x0eUnknownTrigger\x1a\x06\b\x04\x12\x02\x18\x01\x1a\x06\b\x05\x12\x02\x18\x01\"C\x10\x052?\x12\x04_||_\x1a\x19\x10\x02*\x15\n\r\x10\x01\"\t\n\aunknown\x12\x04near\x1a\x1c\x10\x04*\x18\n\r\x10\x03\"\t\n\aunknown\x12\awording",
					quick: []quickOp{
						{0, "near", ""},
						{0, "wording", ""},
						{10, "", ""},
					},
				},
			},
		},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{
				expr: &expr{source: "unknown.complete ? \"The account has no trigger type \\\"\" + unknown.name + \"\\\".\" : unknown.wording ? \"\\\"\" + unknown.name + \"\\\" is how people call a trigger, not a trigger_type.\" : unknown.near ? \"The trigger_type \\\"\" + unknown.name + \"\\\" is not known, and close to one that is.\" : \"The trigger_type \\\"\" + unknown.name + \"\\\" is not among the published ones.\"", checked: "\x12\r\b\x01\x12\t\n\aunknown\x12\x11\b\x03\x12\r\x1a\vconditional\x12\x10\b\x05\x12\f\x1a\nadd_string\x12\r\b\x06\x12\t\n\aunknown\x12\x10\b\b\x12\f\x1a\nadd_string\x12\r\b\n\x12\t\n\aunknown\x12\x11\b\f\x12\r\x1a\vconditional\x12\x10\b\x0e\x12\f\x1a\nadd_string\x12\r\b\x0f\x12\t\n\aunknown\x12\x10\b\x11\x12\f\x1a\nadd_string\x12\r\b\x13\x12\t\n\aunknown\x12\x11\b\x15\x12\r\x1a\vconditional\x12\x10\b\x17\x12\f\x1a\nadd_string\x12\r\b\x18\x12\t\n\aunknown\x12\x10\b\x1a\x12\f\x1a\nadd_string\x12\x10\b\x1d\x12\f\x1a\nadd_string\x12\r\b\x1e\x12\t\n\aunknown\x12\x10\b \x12\f\x1a\nadd_string\x1a\x14\b\x01\x12\x10J\x0eUnknownTrigger\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x14\b\x06\x12\x10J\x0eUnknownTrigger\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\x14\b\n\x12\x10J\x0eUnknownTrigger\x1a\x06\b\v\x12\x02\x18\x01\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x05\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\x14\b\x0f\x12\x10J\x0eUnknownTrigger\x1a\x06\b\x10\x12\x02\x18\x05\x1a\x06\b\x11\x12\x02\x18\x05\x1a\x06\b\x12\x12\x02\x18\x05\x1a\x14\b\x13\x12\x10J\x0eUnknownTrigger\x1a\x06\b\x14\x12\x02\x18\x01\x1a\x06\b\x15\x12\x02\x18\x05\x1a\x06\b\x16\x12\x02\x18\x05\x1a\x06\b\x17\x12\x02\x18\x05\x1a\x14\b\x18\x12\x10J\x0eUnknownTrigger\x1a\x06\b\x19\x12\x02\x18\x05\x1a\x06\b\x1a\x12\x02\x18\x05\x1a\x06\b\x1b\x12\x02\x18\x05\x1a\x06\b\x1c\x12\x02\x18\x05\x1a\x06\b\x1d\x12\x02\x18\x05\x1a\x14\b\x1e\x12\x10J\x0eUnknownTrigger\x1a\x06\b\x1f\x12\x02\x18\x05\x1a\x06\b \x12\x02\x18\x05\x1a\x06\b!\x12\x02\x18\x05\"\xcc\x04\x10\x032\xc7\x04\x12\x05_?_:_\x1a\x1d\x10\x02*\x19\n\r\x10\x01\"\t\n\aunknown\x12\bcomplete\x1ab\x10\b2^\x12\x03_+_\x1aM\x10\x052I\x12\x03_+_\x1a'\x10\x04\x1a#2!The account has no trigger type \"\x1a\x19\x10\a*\x15\n\r\x10\x06\"\t\n\aunknown\x12\x04name\x1a\b\x10\t\x1a\x042\x02\".\x1a\xba\x03\x10\f2\xb5\x03\x12\x05_?_:_\x1a\x1c\x10\v*\x18\n\r\x10\n\"\t\n\aunknown\x12\awording\x1as\x10\x112o\x12\x03_+_\x1a-\x10\x0e2)\x12\x03_+_\x1a\a\x10\r\x1a\x032\x01\"\x1a\x19\x10\x10*\x15\n\r\x10\x0f\"\t\n\aunknown\x12\x04name\x1a9\x10\x12\x1a523\" is how people call a trigger, not a trigger_type.\x1a\x98\x02\x10\x152\x93\x02\x12\x05_?_:_\x1a\x19\x10\x14*\x15\n\r\x10\x13\"\t\n\aunknown\x12\x04near\x1az\x10\x1a2v\x12\x03_+_\x1a>\x10\x172:\x12\x03_+_\x1a\x18\x10\x16\x1a\x142\x12The trigger_type \"\x1a\x19\x10\x19*\x15\n\r\x10\x18\"\t\n\aunknown\x12\x04name\x1a/\x10\x1b\x1a+2)\" is not known, and close to one that is.\x1as\x10 2o\x12\x03_+_\x1a>\x10\x1d2:\x12\x03_+_\x1a\x18\x10\x1c\x1a\x142\x12The trigger_type \"\x1a\x19\x10\x1f*\x15\n\r\x10\x1e\"\t\n\aunknown\x12\x04name\x1a(\x10!\x1a$2\"\" is not among the published ones.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "unknown.complete"}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "The account has no trigger type \""}, {kind: 0, name: "unknown.name"}}}, {kind: 1, name: "\"."}}}, {kind: 5, args: []plain{{kind: 0, name: "unknown.wording"}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "\""}, {kind: 0, name: "unknown.name"}}}, {kind: 1, name: "\" is how people call a trigger, not a trigger_type."}}}, {kind: 5, args: []plain{{kind: 0, name: "unknown.near"}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "The trigger_type \""}, {kind: 0, name: "unknown.name"}}}, {kind: 1, name: "\" is not known, and close to one that is."}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "The trigger_type \""}, {kind: 0, name: "unknown.name"}}}, {kind: 1, name: "\" is not among the published ones."}}}}}}}}},
				},
			},
		},
		why: template{
			{
				expr: &expr{source: "unknown.note != \"\" ? unknown.note : unknown.complete ? \"The catalogue that was loaded lists every type of the account.\" : unknown.near || unknown.wording ? \"The API knows its types by their exact names.\" : \"Not every type is published, so it may be right.\"", checked: "\x12\r\b\x01\x12\t\n\aunknown\x12\x10\b\x03\x12\f\x1a\nnot_equals\x12\x11\b\x05\x12\r\x1a\vconditional\x12\r\b\x06\x12\t\n\aunknown\x12\r\b\b\x12\t\n\aunknown\x12\x11\b\n\x12\r\x1a\vconditional\x12\r\b\f\x12\t\n\aunknown\x12\r\b\x0e\x12\t\n\aunknown\x12\x10\b\x10\x12\f\x1a\nlogical_or\x12\x11\b\x11\x12\r\x1a\vconditional\x1a\x14\b\x01\x12\x10J\x0eUnknownTrigger\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x14\b\x06\x12\x10J\x0eUnknownTrigger\x1a\x06\b\a\x12\x02\x18\x05\x1a\x14\b\b\x12\x10J\x0eUnknownTrigger\x1a\x06\b\t\x12\x02\x18\x01\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x14\b\f\x12\x10J\x0eUnknownTrigger\x1a\x06\b\r\x12\x02\x18\x01\x1a\x14\b\x0e\x12\x10J\x0eUnknownTrigger\x1a\x06\b\x0f\x12\x02\x18\x01\x1a\x06\b\x10\x12\x02\x18\x01\x1a\x06\b\x11\x12\x02\x18\x05\x1a\x06\b\x12\x12\x02\x18\x05\x1a\x06\b\x13\x12\x02\x18\x05\"\x8b\x03\x10\x052\x86\x03\x12\x05_?_:_\x1a-\x10\x032)\x12\x04_!=_\x1a\x19\x10\x02*\x15\n\r\x10\x01\"\t\n\aunknown\x12\x04note\x1a\x06\x10\x04\x1a\x022\x00\x1a\x19\x10\a*\x15\n\r\x10\x06\"\t\n\aunknown\x12\x04note\x1a\xb2\x02\x10\n2\xad\x02\x12\x05_?_:_\x1a\x1d\x10\t*\x19\n\r\x10\b\"\t\n\aunknown\x12\bcomplete\x1aD\x10\v\x1a@2>The catalogue that was loaded lists every type of the account.\x1a\xbe\x01\x10\x112\xb9\x01\x12\x05_?_:_\x1aC\x10\x102?\x12\x04_||_\x1a\x19\x10\r*\x15\n\r\x10\f\"\t\n\aunknown\x12\x04near\x1a\x1c\x10\x0f*\x18\n\r\x10\x0e\"\t\n\aunknown\x12\awording\x1a3\x10\x12\x1a/2-The API knows its types by their exact names.\x1a6\x10\x13\x1a220Not every type is published, so it may be right.",
					plain: &plain{kind: 5, args: []plain{{kind: 8, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "unknown.note"}, {kind: 1}}}}}, {kind: 0, name: "unknown.note"}, {kind: 5, args: []plain{{kind: 0, name: "unknown.complete"}, {kind: 1, name: "The catalogue that was loaded lists every type of the account."}, {kind: 5, args: []plain{{kind: 7, args: []plain{{kind: 0, name: "unknown.near"}, {kind: 0, name: "unknown.wording"}}}, {kind: 1, name: "The API knows its types by their exact names."}, {kind: 1, name: "Not every type is published, so it may be right."}}}}}}},
				},
			},
		},
		help: template{
			{
				expr: &expr{source: "unknown.complete ? \"Use one of these: \" + unknown.known.join(\", \") + \".\" : \"Call get_trigger_types to see the exact names; inrolint catalog import makes them known here.\"", checked: "\x12\r\b\x01\x12\t\n\aunknown\x12\x11\b\x03\x12\r\x1a\vconditional\x12\x10\b\x05\x12\f\x1a\nadd_string\x12\r\b\x06\x12\t\n\aunknown\x12\x16\b\b\x12\x12\x1a\x10list_join_string\x12\x10\b\n\x12\f\x1a\nadd_string\x1a\x14\b\x01\x12\x10J\x0eUnknownTrigger\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x14\b\x06\x12\x10J\x0eUnknownTrigger\x1a\n\b\a\x12\x062\x04\n\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\"\xfb\x01\x10\x032\xf6\x01\x12\x05_?_:_\x1a\x1d\x10\x02*\x19\n\r\x10\x01\"\t\n\aunknown\x12\bcomplete\x1ai\x10\n2e\x12\x03_+_\x1aU\x10\x052Q\x12\x03_+_\x1a\x18\x10\x04\x1a\x142\x12Use one of these: \x1a0\x10\b2,\n\x1a\x10\a*\x16\n\r\x10\x06\"\t\n\aunknown\x12\x05known\x12\x04join\x1a\b\x10\t\x1a\x042\x02, \x1a\a\x10\v\x1a\x032\x01.\x1ac\x10\f\x1a_2]Call get_trigger_types to see the exact names; inrolint catalog import makes them known here."},
			},
		},
		suggest: &suggest{shared: false,
			value: &expr{source: "unknown.meant", checked: "\x12\r\b\x01\x12\t\n\aunknown\x1a\x14\b\x01\x12\x10J\x0eUnknownTrigger\x1a\x06\b\x02\x12\x02\x18\x05\"\x1a\x10\x02*\x16\n\r\x10\x01\"\t\n\aunknown\x12\x05meant",
				plain: &plain{kind: 0, name: "unknown.meant"},
			},
		},
		fixes: []fix{
			{keeps: 0,
				reveals: []string{"no-open-window"},
				title: template{
					{text: "Change it to \""},
					{
						expr: &expr{source: "suggestion", checked: "\x12\x10\b\x01\x12\f\n\nsuggestion\x1a\x06\b\x01\x12\x02\x18\x05\"\x10\x10\x01\"\f\n\nsuggestion",
							plain: &plain{kind: 0, name: "suggestion"},
						},
					},
					{text: "\""},
				},
				safe: &expr{source: "unknown.sure || unknown.wording", checked: "\x12\r\b\x01\x12\t\n\aunknown\x12\r\b\x03\x12\t\n\aunknown\x12\x10\b\x05\x12\f\x1a\nlogical_or\x1a\x14\b\x01\x12\x10J\x0eUnknownTrigger\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x14\b\x03\x12\x10J\x0eUnknownTrigger\x1a\x06\b\x04\x12\x02\x18\x01\x1a\x06\b\x05\x12\x02\x18\x01\"C\x10\x052?\x12\x04_||_\x1a\x19\x10\x02*\x15\n\r\x10\x01\"\t\n\aunknown\x12\x04sure\x1a\x1c\x10\x04*\x18\n\r\x10\x03\"\t\n\aunknown\x12\awording",
					quick: []quickOp{
						{0, "sure", ""},
						{0, "wording", ""},
						{10, "", ""},
					},
				},
				steps: []fixStep{
					{op: 0, at: place{placeSelf, ""}},
				}},
		},
	},
	{
		ID: "action-type-changed", Group: "update-safety", Summary: "An existing action gets another type", Scope: "action", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		only: only{kinds: 0, ops: 4, targets: 0, types: nil},
		need: []string{"has_id", "type_changed"},
		at: []place{
			{placeValue, "action_type"},
		},
		message: template{
			{text: "Action "},
			{
				expr: &expr{source: "action.id", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x05\"\x16\x10\x02*\x12\n\f\x10\x01\"\b\n\x06action\x12\x02id",
					plain: &plain{kind: 0, name: "action.id"},
				},
			},
			{text: " is of type \""},
			{
				expr: &expr{source: "action.record_type", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x05\"\x1f\x10\x02*\x1b\n\f\x10\x01\"\b\n\x06action\x12\vrecord_type",
					plain: &plain{kind: 0, name: "action.record_type"},
				},
			},
			{text: "\" in the current record; the update says \""},
			{
				expr: &expr{source: "action.type", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x05\"\x18\x10\x02*\x14\n\f\x10\x01\"\b\n\x06action\x12\x04type",
					plain: &plain{kind: 0, name: "action.type"},
				},
			},
			{text: "\"."},
		},
		why: template{
			{text: "Whether the type of an existing action can change is not published, and its options and branches would no longer fit."},
		},
		help: template{
			{text: "Leave \"action_type\" out to keep the action, or list a new action without \"id\" in its place."},
		},
	},
	{
		ID: "campaign-not-draft", Group: "update-safety", Summary: "The campaign is no draft any more, so it cannot be edited", Scope: "document", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		only: only{kinds: 0, ops: 4, targets: 0, types: nil},
		need: []string{"record_not_draft"},
		at: []place{
			{placeBrace, ""},
		},
		message: template{
			{text: "The campaign is \""},
			{
				expr: &expr{source: "doc.record_status", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\"\x1e\x10\x02*\x1a\n\t\x10\x01\"\x05\n\x03doc\x12\rrecord_status",
					plain: &plain{kind: 0, name: "doc.record_status"},
				},
			},
			{text: "\"; only a draft can be edited."},
		},
		why: template{
			{text: "The API refuses to update a campaign that is scheduled, running or done."},
		},
		help: template{
			{text: "Make a new campaign from this definition, or stop and change it in the app."},
		},
	},
	{
		ID: "parent-dropped", Group: "update-safety", Summary: "A kept action whose parent is destroyed", Scope: "action", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		only: only{kinds: 0, ops: 4, targets: 0, types: nil},
		need: []string{"has_id", "parent_dropped"},
		at: []place{
			{placeValue, "id"},
		},
		message: template{
			{text: "Action "},
			{
				expr: &expr{source: "action.id", checked: "\x12\f\b\x01\x12\b\n\x06action\x1a\f\b\x01\x12\bJ\x06Action\x1a\x06\b\x02\x12\x02\x18\x05\"\x16\x10\x02*\x12\n\f\x10\x01\"\b\n\x06action\x12\x02id",
					plain: &plain{kind: 0, name: "action.id"},
				},
			},
			{text: " is kept, but the action that it hangs below is left out and so destroyed."},
		},
		why: template{
			{text: "Nothing leads to the action any more, so it never runs; what the API does with it is not published."},
		},
		help: template{
			{text: "List its parent by its id as well, give it another parent with \"parent_id\" or \"parent_key\", or leave it out, too."},
		},
	},
	{
		ID: "unknown-existing-id", Group: "update-safety", Summary: "An id that the current record does not have", Scope: "own-id", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		only: only{kinds: 0, ops: 4, targets: 0, types: nil},
		need: []string{"not_in_record"},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{text: "The record has no "},
			{
				expr: &expr{source: "ownid.of", checked: "\x12\v\b\x01\x12\a\n\x05ownid\x1a\v\b\x01\x12\aJ\x05OwnID\x1a\x06\b\x02\x12\x02\x18\x05\"\x15\x10\x02*\x11\n\v\x10\x01\"\a\n\x05ownid\x12\x02of",
					plain: &plain{kind: 0, name: "ownid.of"},
				},
			},
			{text: " with the id "},
			{
				expr: &expr{source: "ownid.text", checked: "\x12\v\b\x01\x12\a\n\x05ownid\x1a\v\b\x01\x12\aJ\x05OwnID\x1a\x06\b\x02\x12\x02\x18\x05\"\x17\x10\x02*\x13\n\v\x10\x01\"\a\n\x05ownid\x12\x04text",
					plain: &plain{kind: 0, name: "ownid.text"},
				},
			},
			{text: "."},
		},
		why: template{
			{text: "An id keeps a row that exists; one that does not exist cannot be kept, and the update is refused or loses the step."},
		},
		help: template{
			{text: "Take the id from a fresh export, or drop it so that a new row is made."},
		},
	},
	{
		ID: "update-drops-all", Group: "update-safety", Summary: "The update destroys everything that exists", Scope: "list", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		only: only{kinds: 0, ops: 4, targets: 0, types: nil},
		deny: []string{"broken"},
		assert: &expr{source: "!list.empty && (!list.without_id || doc.has_record) || list.name == \"triggers\" && doc.kind == \"campaign\"", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\n\b\x02\x12\x06\n\x04list\x12\x11\b\x04\x12\r\x1a\vlogical_not\x12\n\b\x05\x12\x06\n\x04list\x12\t\b\a\x12\x05\n\x03doc\x12\x10\b\t\x12\f\x1a\nlogical_or\x12\x11\b\n\x12\r\x1a\vlogical_and\x12\n\b\v\x12\x06\n\x04list\x12\f\b\r\x12\b\x1a\x06equals\x12\t\b\x0f\x12\x05\n\x03doc\x12\f\b\x11\x12\b\x1a\x06equals\x12\x11\b\x13\x12\r\x1a\vlogical_and\x12\x10\b\x14\x12\f\x1a\nlogical_or\x1a\x06\b\x01\x12\x02\x18\x01\x1a\n\b\x02\x12\x06J\x04List\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x01\x1a\n\b\x05\x12\x06J\x04List\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x10\b\a\x12\fJ\nDefinition\x1a\x06\b\b\x12\x02\x18\x01\x1a\x06\b\t\x12\x02\x18\x01\x1a\x06\b\n\x12\x02\x18\x01\x1a\n\b\v\x12\x06J\x04List\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x01\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\x10\b\x0f\x12\fJ\nDefinition\x1a\x06\b\x10\x12\x02\x18\x05\x1a\x06\b\x11\x12\x02\x18\x01\x1a\x06\b\x12\x12\x02\x18\x05\x1a\x06\b\x13\x12\x02\x18\x01\x1a\x06\b\x14\x12\x02\x18\x01\"\xfe\x01\x10\x142\xf9\x01\x12\x04_||_\x1a~\x10\n2z\x12\x04_&&_\x1a!\x10\x012\x1d\x12\x02!_\x1a\x17\x10\x03*\x13\n\n\x10\x02\"\x06\n\x04list\x12\x05empty\x1aO\x10\t2K\x12\x04_||_\x1a&\x10\x042\"\x12\x02!_\x1a\x1c\x10\x06*\x18\n\n\x10\x05\"\x06\n\x04list\x12\nwithout_id\x1a\x1b\x10\b*\x17\n\t\x10\a\"\x05\n\x03doc\x12\nhas_record\x1aq\x10\x132m\x12\x04_&&_\x1a2\x10\r2.\x12\x04_==_\x1a\x16\x10\f*\x12\n\n\x10\v\"\x06\n\x04list\x12\x04name\x1a\x0e\x10\x0e\x1a\n2\btriggers\x1a1\x10\x112-\x12\x04_==_\x1a\x15\x10\x10*\x11\n\t\x10\x0f\"\x05\n\x03doc\x12\x04kind\x1a\x0e\x10\x12\x1a\n2\bcampaign",
			quick: []quickOp{
				{0, "empty", ""},
				{8, "", ""},
				{0, "without_id", ""},
				{8, "", ""},
				{1, "has_record", ""},
				{10, "", ""},
				{9, "", ""},
				{4, "name", "triggers"},
				{5, "kind", "campaign"},
				{9, "", ""},
				{10, "", ""},
			},
		},
		levels: []levelCase{
			{level: Warning,
				when: &expr{source: "!list.empty", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\n\b\x02\x12\x06\n\x04list\x1a\x06\b\x01\x12\x02\x18\x01\x1a\n\b\x02\x12\x06J\x04List\x1a\x06\b\x03\x12\x02\x18\x01\"!\x10\x012\x1d\x12\x02!_\x1a\x17\x10\x03*\x13\n\n\x10\x02\"\x06\n\x04list\x12\x05empty",
					quick: []quickOp{
						{0, "empty", ""},
						{8, "", ""},
					},
				},
			},
		},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{
				expr: &expr{source: "list.empty ? \"The update sends an empty list of \" + list.name + \", which removes every one of them.\" : \"The update lists no action by its id, so every existing action is destroyed and new ones take their place.\"", checked: "\x12\n\b\x01\x12\x06\n\x04list\x12\x11\b\x03\x12\r\x1a\vconditional\x12\x10\b\x05\x12\f\x1a\nadd_string\x12\n\b\x06\x12\x06\n\x04list\x12\x10\b\b\x12\f\x1a\nadd_string\x1a\n\b\x01\x12\x06J\x04List\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\n\b\x06\x12\x06J\x04List\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\"\x9a\x02\x10\x032\x95\x02\x12\x05_?_:_\x1a\x17\x10\x02*\x13\n\n\x10\x01\"\x06\n\x04list\x12\x05empty\x1a\x80\x01\x10\b2|\x12\x03_+_\x1aK\x10\x052G\x12\x03_+_\x1a(\x10\x04\x1a$2\"The update sends an empty list of \x1a\x16\x10\a*\x12\n\n\x10\x06\"\x06\n\x04list\x12\x04name\x1a(\x10\t\x1a$2\", which removes every one of them.\x1ap\x10\n\x1al2jThe update lists no action by its id, so every existing action is destroyed and new ones take their place.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "list.empty"}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "The update sends an empty list of "}, {kind: 0, name: "list.name"}}}, {kind: 1, name: ", which removes every one of them."}}}, {kind: 1, name: "The update lists no action by its id, so every existing action is destroyed and new ones take their place."}}},
				},
			},
		},
		why: template{
			{text: "The list in an update is the complete list: what is not in it is removed."},
		},
		help: template{
			{
				expr: &expr{source: "list.empty ? \"Leave \\\"\" + list.name + \"\\\" out to keep them as they are, or list those that stay by their \\\"id\\\".\" : \"List each action that stays by its \\\"id\\\", for example {\\\"id\\\": 123}; if everything is meant to be replaced, silence this finding.\"", checked: "\x12\n\b\x01\x12\x06\n\x04list\x12\x11\b\x03\x12\r\x1a\vconditional\x12\x10\b\x05\x12\f\x1a\nadd_string\x12\n\b\x06\x12\x06\n\x04list\x12\x10\b\b\x12\f\x1a\nadd_string\x1a\n\b\x01\x12\x06J\x04List\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\n\b\x06\x12\x06J\x04List\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\"\xba\x02\x10\x032\xb5\x02\x12\x05_?_:_\x1a\x17\x10\x02*\x13\n\n\x10\x01\"\x06\n\x04list\x12\x05empty\x1a\x8a\x01\x10\b2\x85\x01\x12\x03_+_\x1a0\x10\x052,\x12\x03_+_\x1a\r\x10\x04\x1a\t2\aLeave \"\x1a\x16\x10\a*\x12\n\n\x10\x06\"\x06\n\x04list\x12\x04name\x1aL\x10\t\x1aH2F\" out to keep them as they are, or list those that stay by their \"id\".\x1a\x85\x01\x10\n\x1a\x80\x012~List each action that stays by its \"id\", for example {\"id\": 123}; if everything is meant to be replaced, silence this finding.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "list.empty"}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "Leave \""}, {kind: 0, name: "list.name"}}}, {kind: 1, name: "\" out to keep them as they are, or list those that stay by their \"id\"."}}}, {kind: 1, name: "List each action that stays by its \"id\", for example {\"id\": 123}; if everything is meant to be replaced, silence this finding."}}},
				},
			},
		},
	},
	{
		ID: "update-drops-record", Group: "update-safety", Summary: "The update leaves out an action or trigger that exists, which destroys it", Scope: "dropped", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		only: only{kinds: 0, ops: 4, targets: 0, types: nil},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{text: "The update leaves out the "},
			{
				expr: &expr{source: "dropped.list == \"actions\" ? \"action\" : \"trigger\"", checked: "\x12\r\b\x01\x12\t\n\adropped\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x1a\r\b\x01\x12\tJ\aDropped\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\"^\x10\x052Z\x12\x05_?_:_\x1a4\x10\x0320\x12\x04_==_\x1a\x19\x10\x02*\x15\n\r\x10\x01\"\t\n\adropped\x12\x04list\x1a\r\x10\x04\x1a\t2\aactions\x1a\f\x10\x06\x1a\b2\x06action\x1a\r\x10\a\x1a\t2\atrigger",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "dropped.list"}, {kind: 1, name: "actions"}}}, {kind: 1, name: "action"}, {kind: 1, name: "trigger"}}},
				},
			},
			{text: " "},
			{
				expr: &expr{source: "dropped.id", checked: "\x12\r\b\x01\x12\t\n\adropped\x1a\r\b\x01\x12\tJ\aDropped\x1a\x06\b\x02\x12\x02\x18\x05\"\x17\x10\x02*\x13\n\r\x10\x01\"\t\n\adropped\x12\x02id",
					plain: &plain{kind: 0, name: "dropped.id"},
				},
			},
			{
				expr: &expr{source: "dropped.type == \"\" ? \"\" : \" (\" + dropped.type + \")\"", checked: "\x12\r\b\x01\x12\t\n\adropped\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x12\x10\b\b\x12\f\x1a\nadd_string\x12\r\b\t\x12\t\n\adropped\x12\x10\b\v\x12\f\x1a\nadd_string\x1a\r\b\x01\x12\tJ\aDropped\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\r\b\t\x12\tJ\aDropped\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\"\x87\x01\x10\x052\x82\x01\x12\x05_?_:_\x1a-\x10\x032)\x12\x04_==_\x1a\x19\x10\x02*\x15\n\r\x10\x01\"\t\n\adropped\x12\x04type\x1a\x06\x10\x04\x1a\x022\x00\x1a\x06\x10\x06\x1a\x022\x00\x1aB\x10\v2>\x12\x03_+_\x1a.\x10\b2*\x12\x03_+_\x1a\b\x10\a\x1a\x042\x02 (\x1a\x19\x10\n*\x15\n\r\x10\t\"\t\n\adropped\x12\x04type\x1a\a\x10\f\x1a\x032\x01)",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "dropped.type"}, {kind: 1}}}, {kind: 1}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: " ("}, {kind: 0, name: "dropped.type"}}}, {kind: 1, name: ")"}}}}},
				},
			},
			{
				expr: &expr{source: "dropped.content == \"\" ? \"\" : \": \\\"\" + dropped.content + \"\\\"\"", checked: "\x12\r\b\x01\x12\t\n\adropped\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x12\x10\b\b\x12\f\x1a\nadd_string\x12\r\b\t\x12\t\n\adropped\x12\x10\b\v\x12\f\x1a\nadd_string\x1a\r\b\x01\x12\tJ\aDropped\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\r\b\t\x12\tJ\aDropped\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x06\b\f\x12\x02\x18\x05\"\x8e\x01\x10\x052\x89\x01\x12\x05_?_:_\x1a0\x10\x032,\x12\x04_==_\x1a\x1c\x10\x02*\x18\n\r\x10\x01\"\t\n\adropped\x12\acontent\x1a\x06\x10\x04\x1a\x022\x00\x1a\x06\x10\x06\x1a\x022\x00\x1aF\x10\v2B\x12\x03_+_\x1a2\x10\b2.\x12\x03_+_\x1a\t\x10\a\x1a\x052\x03: \"\x1a\x1c\x10\n*\x18\n\r\x10\t\"\t\n\adropped\x12\acontent\x1a\a\x10\f\x1a\x032\x01\"",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "dropped.content"}, {kind: 1}}}, {kind: 1}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: ": \""}, {kind: 0, name: "dropped.content"}}}, {kind: 1, name: "\""}}}}},
				},
			},
			{text: "."},
		},
		why: template{
			{text: "The list in an update is the complete list: what is not in it is destroyed"},
			{
				expr: &expr{source: "dropped.children > 0 ? \", and what hangs below it loses its parent\" : \"\"", checked: "\x12\r\b\x01\x12\t\n\adropped\x12\x13\b\x03\x12\x0f\x1a\rgreater_int64\x12\x11\b\x05\x12\r\x1a\vconditional\x1a\r\b\x01\x12\tJ\aDropped\x1a\x06\b\x02\x12\x02\x18\x02\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x02\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\"w\x10\x052s\x12\x05_?_:_\x1a0\x10\x032,\x12\x03_>_\x1a\x1d\x10\x02*\x19\n\r\x10\x01\"\t\n\adropped\x12\bchildren\x1a\x06\x10\x04\x1a\x02\x18\x00\x1a0\x10\x06\x1a,2*, and what hangs below it loses its parent\x1a\x06\x10\a\x1a\x022\x00",
					plain: &plain{kind: 5, args: []plain{{kind: 10, args: []plain{{kind: 2, name: "0"}, {kind: 0, name: "dropped.children"}}}, {kind: 1, name: ", and what hangs below it loses its parent"}, {kind: 1}}},
				},
			},
			{text: "."},
		},
		help: template{
			{text: "To keep it, add {\"id\": "},
			{
				expr: &expr{source: "dropped.id", checked: "\x12\r\b\x01\x12\t\n\adropped\x1a\r\b\x01\x12\tJ\aDropped\x1a\x06\b\x02\x12\x02\x18\x05\"\x17\x10\x02*\x13\n\r\x10\x01\"\t\n\adropped\x12\x02id",
					plain: &plain{kind: 0, name: "dropped.id"},
				},
			},
			{text: "} to \""},
			{
				expr: &expr{source: "dropped.list", checked: "\x12\r\b\x01\x12\t\n\adropped\x1a\r\b\x01\x12\tJ\aDropped\x1a\x06\b\x02\x12\x02\x18\x05\"\x19\x10\x02*\x15\n\r\x10\x01\"\t\n\adropped\x12\x04list",
					plain: &plain{kind: 0, name: "dropped.list"},
				},
			},
			{text: "\"; if it is meant to go, silence this finding with a reason."},
		},
		related: []relatedPlace{
			{at: place{placeNamed, "in-record"},
				message: template{
					{text: "This is what is destroyed."},
				},
			},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Keep it: list {\"id\": "},
					{
						expr: &expr{source: "dropped.id", checked: "\x12\r\b\x01\x12\t\n\adropped\x1a\r\b\x01\x12\tJ\aDropped\x1a\x06\b\x02\x12\x02\x18\x05\"\x17\x10\x02*\x13\n\r\x10\x01\"\t\n\adropped\x12\x02id",
							plain: &plain{kind: 0, name: "dropped.id"},
						},
					},
					{text: "}"},
				},
				safe: &expr{source: "false", checked: "\x1a\x06\b\x01\x12\x02\x18\x01\"\x06\x10\x01\x1a\x02\x10\x00",
					quick: []quickOp{
						{7, "", ""},
					},
				},
				steps: []fixStep{
					{op: 6, at: place{placeNamed, "list"},
						json: &expr{source: "\"{\\\"id\\\": \" + dropped.id + \"}\"", checked: "\x12\x10\b\x02\x12\f\x1a\nadd_string\x12\r\b\x03\x12\t\n\adropped\x12\x10\b\x05\x12\f\x1a\nadd_string\x1a\x06\b\x01\x12\x02\x18\x05\x1a\x06\b\x02\x12\x02\x18\x05\x1a\r\b\x03\x12\tJ\aDropped\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\"E\x10\x052A\x12\x03_+_\x1a1\x10\x022-\x12\x03_+_\x1a\r\x10\x01\x1a\t2\a{\"id\": \x1a\x17\x10\x04*\x13\n\r\x10\x03\"\t\n\adropped\x12\x02id\x1a\a\x10\x06\x1a\x032\x01}",
							plain: &plain{kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "{\"id\": "}, {kind: 0, name: "dropped.id"}}}, {kind: 1, name: "}"}}},
						},
					},
				}},
		},
	},
	{
		ID: "display-name", Group: "variables", Summary: "The display name of the contact in a message", Scope: "variable", Since: "0.1.0",
		Severity: Off, WhenOn: Info,
		need: []string{"display_name"},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{text: "The message uses the display name of the contact."},
		},
		why: template{
			{text: "People write anything into it, often no name at all: a shop, emoji, a job."},
		},
		help: template{
			{text: "Use contact.username, or a custom property with the name that the contact has given."},
		},
	},
	{
		ID: "liquid-tag", Group: "variables", Summary: "A Liquid tag that is not closed, or not known", Scope: "text-defect", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		need: []string{"of_tag"},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{
				expr: &expr{source: "defect.message", checked: "\x12\f\b\x01\x12\b\n\x06defect\x1a\x10\b\x01\x12\fJ\nTextDefect\x1a\x06\b\x02\x12\x02\x18\x05\"\x1b\x10\x02*\x17\n\f\x10\x01\"\b\n\x06defect\x12\amessage",
					plain: &plain{kind: 0, name: "defect.message"},
				},
			},
		},
		why: template{
			{text: "A text whose tags do not fit together is sent as it is written, or not at all."},
		},
		help: template{
			{text: "Close each block with its end tag, such as "},
			{
				expr: &expr{source: "\"{% if … %}…{% endif %}\"", checked: "\x1a\x06\b\x01\x12\x02\x18\x05\" \x10\x01\x1a\x1c2\x1a{% if \u2026 %}\u2026{% endif %}",
					plain: &plain{kind: 1, name: "{% if … %}…{% endif %}"},
				},
			},
			{text: ", and use the tags that Liquid has."},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Change it to "},
					{
						expr: &expr{source: "defect.meant", checked: "\x12\f\b\x01\x12\b\n\x06defect\x1a\x10\b\x01\x12\fJ\nTextDefect\x1a\x06\b\x02\x12\x02\x18\x05\"\x19\x10\x02*\x15\n\f\x10\x01\"\b\n\x06defect\x12\x05meant",
							plain: &plain{kind: 0, name: "defect.meant"},
						},
					},
				},
				when: &expr{source: "defect.meant != \"\"", checked: "\x12\f\b\x01\x12\b\n\x06defect\x12\x10\b\x03\x12\f\x1a\nnot_equals\x1a\x10\b\x01\x12\fJ\nTextDefect\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\"-\x10\x032)\x12\x04_!=_\x1a\x19\x10\x02*\x15\n\f\x10\x01\"\b\n\x06defect\x12\x05meant\x1a\x06\x10\x04\x1a\x022\x00",
					quick: []quickOp{
						{4, "meant", ""},
						{8, "", ""},
					},
				},
				safe: &expr{source: "false", checked: "\x1a\x06\b\x01\x12\x02\x18\x01\"\x06\x10\x01\x1a\x02\x10\x00",
					quick: []quickOp{
						{7, "", ""},
					},
				},
				steps: []fixStep{
					{op: 0, at: place{placeSelf, ""},
						with: template{
							{
								expr: &expr{source: "defect.meant", checked: "\x12\f\b\x01\x12\b\n\x06defect\x1a\x10\b\x01\x12\fJ\nTextDefect\x1a\x06\b\x02\x12\x02\x18\x05\"\x19\x10\x02*\x15\n\f\x10\x01\"\b\n\x06defect\x12\x05meant",
									plain: &plain{kind: 0, name: "defect.meant"},
								},
							},
						},
					},
				}},
		},
	},
	{
		ID: "unavailable-variable", Group: "variables", Summary: "A variable that what starts the run does not provide", Scope: "variable", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		assert: &expr{source: "!variable.unavailable && !variable.sometimes_unavailable", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\x0e\b\x02\x12\n\n\bvariable\x12\x11\b\x04\x12\r\x1a\vlogical_not\x12\x0e\b\x05\x12\n\n\bvariable\x12\x11\b\a\x12\r\x1a\vlogical_and\x1a\x06\b\x01\x12\x02\x18\x01\x1a\x0e\b\x02\x12\nJ\bVariable\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x01\x1a\x0e\b\x05\x12\nJ\bVariable\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x01\"n\x10\a2j\x12\x04_&&_\x1a+\x10\x012'\x12\x02!_\x1a!\x10\x03*\x1d\n\x0e\x10\x02\"\n\n\bvariable\x12\vunavailable\x1a5\x10\x0421\x12\x02!_\x1a+\x10\x06*'\n\x0e\x10\x05\"\n\n\bvariable\x12\x15sometimes_unavailable",
			quick: []quickOp{
				{0, "unavailable", ""},
				{8, "", ""},
				{0, "sometimes_unavailable", ""},
				{8, "", ""},
				{9, "", ""},
			},
		},
		levels: []levelCase{
			{level: Info,
				when: &expr{source: "variable.sometimes_unavailable", checked: "\x12\x0e\b\x01\x12\n\n\bvariable\x1a\x0e\b\x01\x12\nJ\bVariable\x1a\x06\b\x02\x12\x02\x18\x01\"+\x10\x02*'\n\x0e\x10\x01\"\n\n\bvariable\x12\x15sometimes_unavailable",
					quick: []quickOp{
						{0, "sometimes_unavailable", ""},
					},
				},
			},
		},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{
				expr: &expr{source: "doc.kind == \"campaign\" ? \"A campaign has no trigger, so \\\"\" + variable.raw + \"\\\" has no value.\" : variable.sometimes_unavailable ? \"Only some of the triggers provide \\\"\" + variable.raw + \"\\\".\" : \"None of the triggers provides \\\"\" + variable.raw + \"\\\".\"", checked: "\x12\t\b\x01\x12\x05\n\x03doc\x12\f\b\x03\x12\b\x1a\x06equals\x12\x11\b\x05\x12\r\x1a\vconditional\x12\x10\b\a\x12\f\x1a\nadd_string\x12\x0e\b\b\x12\n\n\bvariable\x12\x10\b\n\x12\f\x1a\nadd_string\x12\x0e\b\f\x12\n\n\bvariable\x12\x11\b\x0e\x12\r\x1a\vconditional\x12\x10\b\x10\x12\f\x1a\nadd_string\x12\x0e\b\x11\x12\n\n\bvariable\x12\x10\b\x13\x12\f\x1a\nadd_string\x12\x10\b\x16\x12\f\x1a\nadd_string\x12\x0e\b\x17\x12\n\n\bvariable\x12\x10\b\x19\x12\f\x1a\nadd_string\x1a\x10\b\x01\x12\fJ\nDefinition\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\x1a\x06\b\a\x12\x02\x18\x05\x1a\x0e\b\b\x12\nJ\bVariable\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\x1a\x06\b\v\x12\x02\x18\x05\x1a\x0e\b\f\x12\nJ\bVariable\x1a\x06\b\r\x12\x02\x18\x01\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\x06\b\x0f\x12\x02\x18\x05\x1a\x06\b\x10\x12\x02\x18\x05\x1a\x0e\b\x11\x12\nJ\bVariable\x1a\x06\b\x12\x12\x02\x18\x05\x1a\x06\b\x13\x12\x02\x18\x05\x1a\x06\b\x14\x12\x02\x18\x05\x1a\x06\b\x15\x12\x02\x18\x05\x1a\x06\b\x16\x12\x02\x18\x05\x1a\x0e\b\x17\x12\nJ\bVariable\x1a\x06\b\x18\x12\x02\x18\x05\x1a\x06\b\x19\x12\x02\x18\x05\x1a\x06\b\x1a\x12\x02\x18\x05\"\xb2\x03\x10\x052\xad\x03\x12\x05_?_:_\x1a1\x10\x032-\x12\x04_==_\x1a\x15\x10\x02*\x11\n\t\x10\x01\"\x05\n\x03doc\x12\x04kind\x1a\x0e\x10\x04\x1a\n2\bcampaign\x1am\x10\n2i\x12\x03_+_\x1aK\x10\a2G\x12\x03_+_\x1a%\x10\x06\x1a!2\x1fA campaign has no trigger, so \"\x1a\x19\x10\t*\x15\n\x0e\x10\b\"\n\n\bvariable\x12\x03raw\x1a\x15\x10\v\x1a\x112\x0f\" has no value.\x1a\x81\x02\x10\x0e2\xfc\x01\x12\x05_?_:_\x1a+\x10\r*'\n\x0e\x10\f\"\n\n\bvariable\x12\x15sometimes_unavailable\x1ad\x10\x132`\x12\x03_+_\x1aO\x10\x102K\x12\x03_+_\x1a)\x10\x0f\x1a%2#Only some of the triggers provide \"\x1a\x19\x10\x12*\x15\n\x0e\x10\x11\"\n\n\bvariable\x12\x03raw\x1a\b\x10\x14\x1a\x042\x02\".\x1a`\x10\x192\\\x12\x03_+_\x1aK\x10\x162G\x12\x03_+_\x1a%\x10\x15\x1a!2\x1fNone of the triggers provides \"\x1a\x19\x10\x18*\x15\n\x0e\x10\x17\"\n\n\bvariable\x12\x03raw\x1a\b\x10\x1a\x1a\x042\x02\".",
					plain: &plain{kind: 5, args: []plain{{kind: 9, args: []plain{{kind: 0, name: "doc.kind"}, {kind: 1, name: "campaign"}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "A campaign has no trigger, so \""}, {kind: 0, name: "variable.raw"}}}, {kind: 1, name: "\" has no value."}}}, {kind: 5, args: []plain{{kind: 0, name: "variable.sometimes_unavailable"}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "Only some of the triggers provide \""}, {kind: 0, name: "variable.raw"}}}, {kind: 1, name: "\"."}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "None of the triggers provides \""}, {kind: 0, name: "variable.raw"}}}, {kind: 1, name: "\"."}}}}}}},
				},
			},
		},
		why: template{
			{text: "A variable without a value is sent empty, or as it is written."},
		},
		help: template{
			{
				expr: &expr{source: "variable.sometimes_unavailable ? \"Give it a default, such as {{ \" + variable.raw + \" | default: \\\"…\\\" }}, or split the scenario.\" : \"Remove it, or use what is known of the contact instead.\"", checked: "\x12\x0e\b\x01\x12\n\n\bvariable\x12\x11\b\x03\x12\r\x1a\vconditional\x12\x10\b\x05\x12\f\x1a\nadd_string\x12\x0e\b\x06\x12\n\n\bvariable\x12\x10\b\b\x12\f\x1a\nadd_string\x1a\x0e\b\x01\x12\nJ\bVariable\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x0e\b\x06\x12\nJ\bVariable\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\x06\b\n\x12\x02\x18\x05\"\x85\x02\x10\x032\x80\x02\x12\x05_?_:_\x1a+\x10\x02*'\n\x0e\x10\x01\"\n\n\bvariable\x12\x15sometimes_unavailable\x1a\x8a\x01\x10\b2\x85\x01\x12\x03_+_\x1aJ\x10\x052F\x12\x03_+_\x1a$\x10\x04\x1a 2\x1eGive it a default, such as {{ \x1a\x19\x10\a*\x15\n\x0e\x10\x06\"\n\n\bvariable\x12\x03raw\x1a2\x10\t\x1a.2, | default: \"\u2026\" }}, or split the scenario.\x1a=\x10\n\x1a927Remove it, or use what is known of the contact instead.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "variable.sometimes_unavailable"}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "Give it a default, such as {{ "}, {kind: 0, name: "variable.raw"}}}, {kind: 1, name: " | default: \"…\" }}, or split the scenario."}}}, {kind: 1, name: "Remove it, or use what is known of the contact instead."}}},
				},
			},
		},
	},
	{
		ID: "unbalanced-variable", Group: "variables", Summary: "Braces or quotes that keep a variable from being one", Scope: "text-defect", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		deny: []string{"of_tag"},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{
				expr: &expr{source: "defect.message", checked: "\x12\f\b\x01\x12\b\n\x06defect\x1a\x10\b\x01\x12\fJ\nTextDefect\x1a\x06\b\x02\x12\x02\x18\x05\"\x1b\x10\x02*\x17\n\f\x10\x01\"\b\n\x06defect\x12\amessage",
					plain: &plain{kind: 0, name: "defect.message"},
				},
			},
		},
		why: template{
			{text: "What is not read as a variable is sent to the contact as it is written."},
		},
		help: template{
			{text: "Write "},
			{
				expr: &expr{source: "\"{{contact.username}}\"", checked: "\x1a\x06\b\x01\x12\x02\x18\x05\"\x1a\x10\x01\x1a\x162\x14{{contact.username}}",
					plain: &plain{kind: 1, name: "{{contact.username}}"},
				},
			},
			{text: ": two braces on each side, the namespace, a dot and the name, in plain characters."},
		},
		suggest: &suggest{shared: false,
			value: &expr{source: "defect.meant", checked: "\x12\f\b\x01\x12\b\n\x06defect\x1a\x10\b\x01\x12\fJ\nTextDefect\x1a\x06\b\x02\x12\x02\x18\x05\"\x19\x10\x02*\x15\n\f\x10\x01\"\b\n\x06defect\x12\x05meant",
				plain: &plain{kind: 0, name: "defect.meant"},
			},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Change it to "},
					{
						expr: &expr{source: "suggestion", checked: "\x12\x10\b\x01\x12\f\n\nsuggestion\x1a\x06\b\x01\x12\x02\x18\x05\"\x10\x10\x01\"\f\n\nsuggestion",
							plain: &plain{kind: 0, name: "suggestion"},
						},
					},
				},
				safe: &expr{source: "defect.kind in [\"curly-quotes\", \"odd-spaces\"]", checked: "\x12\f\b\x01\x12\b\n\x06defect\x12\r\b\x03\x12\t\x1a\ain_list\x1a\x10\b\x01\x12\fJ\nTextDefect\x1a\x06\b\x02\x12\x02\x18\x05\x1a\x06\b\x03\x12\x02\x18\x01\x1a\n\b\x04\x12\x062\x04\n\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x06\b\x06\x12\x02\x18\x05\"O\x10\x032K\x12\x03@in\x1a\x18\x10\x02*\x14\n\f\x10\x01\"\b\n\x06defect\x12\x04kind\x1a*\x10\x04:&\n\x12\x10\x05\x1a\x0e2\fcurly-quotes\n\x10\x10\x06\x1a\f2\nodd-spaces"},
				steps: []fixStep{
					{op: 0, at: place{placeSelf, ""}},
				}},
		},
	},
	{
		ID: "unknown-variable", Group: "variables", Summary: "A variable that no source knows", Scope: "variable", Since: "0.1.0",
		Severity: Warning, WhenOn: Warning,
		assert: &expr{source: "!variable.no_namespace && !variable.unknown_namespace && !variable.near_miss", checked: "\x12\x11\b\x01\x12\r\x1a\vlogical_not\x12\x0e\b\x02\x12\n\n\bvariable\x12\x11\b\x04\x12\r\x1a\vlogical_not\x12\x0e\b\x05\x12\n\n\bvariable\x12\x11\b\a\x12\r\x1a\vlogical_and\x12\x11\b\b\x12\r\x1a\vlogical_not\x12\x0e\b\t\x12\n\n\bvariable\x12\x11\b\v\x12\r\x1a\vlogical_and\x1a\x06\b\x01\x12\x02\x18\x01\x1a\x0e\b\x02\x12\nJ\bVariable\x1a\x06\b\x03\x12\x02\x18\x01\x1a\x06\b\x04\x12\x02\x18\x01\x1a\x0e\b\x05\x12\nJ\bVariable\x1a\x06\b\x06\x12\x02\x18\x01\x1a\x06\b\a\x12\x02\x18\x01\x1a\x06\b\b\x12\x02\x18\x01\x1a\x0e\b\t\x12\nJ\bVariable\x1a\x06\b\n\x12\x02\x18\x01\x1a\x06\b\v\x12\x02\x18\x01\"\xa3\x01\x10\v2\x9e\x01\x12\x04_&&_\x1ak\x10\a2g\x12\x04_&&_\x1a,\x10\x012(\x12\x02!_\x1a\"\x10\x03*\x1e\n\x0e\x10\x02\"\n\n\bvariable\x12\fno_namespace\x1a1\x10\x042-\x12\x02!_\x1a'\x10\x06*#\n\x0e\x10\x05\"\n\n\bvariable\x12\x11unknown_namespace\x1a)\x10\b2%\x12\x02!_\x1a\x1f\x10\n*\x1b\n\x0e\x10\t\"\n\n\bvariable\x12\tnear_miss",
			quick: []quickOp{
				{0, "no_namespace", ""},
				{8, "", ""},
				{0, "unknown_namespace", ""},
				{8, "", ""},
				{9, "", ""},
				{0, "near_miss", ""},
				{8, "", ""},
				{9, "", ""},
			},
		},
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{
				expr: &expr{source: "variable.no_namespace ? \"The variable \\\"\" + variable.raw + \"\\\" has no namespace.\" : variable.unknown_namespace ? \"The namespace of \\\"\" + variable.raw + \"\\\" is not known.\" : \"The variable \\\"\" + variable.raw + \"\\\" is not known, and close to one that is.\"", checked: "\x12\x0e\b\x01\x12\n\n\bvariable\x12\x11\b\x03\x12\r\x1a\vconditional\x12\x10\b\x05\x12\f\x1a\nadd_string\x12\x0e\b\x06\x12\n\n\bvariable\x12\x10\b\b\x12\f\x1a\nadd_string\x12\x0e\b\n\x12\n\n\bvariable\x12\x11\b\f\x12\r\x1a\vconditional\x12\x10\b\x0e\x12\f\x1a\nadd_string\x12\x0e\b\x0f\x12\n\n\bvariable\x12\x10\b\x11\x12\f\x1a\nadd_string\x12\x10\b\x14\x12\f\x1a\nadd_string\x12\x0e\b\x15\x12\n\n\bvariable\x12\x10\b\x17\x12\f\x1a\nadd_string\x1a\x0e\b\x01\x12\nJ\bVariable\x1a\x06\b\x02\x12\x02\x18\x01\x1a\x06\b\x03\x12\x02\x18\x05\x1a\x06\b\x04\x12\x02\x18\x05\x1a\x06\b\x05\x12\x02\x18\x05\x1a\x0e\b\x06\x12\nJ\bVariable\x1a\x06\b\a\x12\x02\x18\x05\x1a\x06\b\b\x12\x02\x18\x05\x1a\x06\b\t\x12\x02\x18\x05\x1a\x0e\b\n\x12\nJ\bVariable\x1a\x06\b\v\x12\x02\x18\x01\x1a\x06\b\f\x12\x02\x18\x05\x1a\x06\b\r\x12\x02\x18\x05\x1a\x06\b\x0e\x12\x02\x18\x05\x1a\x0e\b\x0f\x12\nJ\bVariable\x1a\x06\b\x10\x12\x02\x18\x05\x1a\x06\b\x11\x12\x02\x18\x05\x1a\x06\b\x12\x12\x02\x18\x05\x1a\x06\b\x13\x12\x02\x18\x05\x1a\x06\b\x14\x12\x02\x18\x05\x1a\x0e\b\x15\x12\nJ\bVariable\x1a\x06\b\x16\x12\x02\x18\x05\x1a\x06\b\x17\x12\x02\x18\x05\x1a\x06\b\x18\x12\x02\x18\x05\"\xa4\x03\x10\x032\x9f\x03\x12\x05_?_:_\x1a\"\x10\x02*\x1e\n\x0e\x10\x01\"\n\n\bvariable\x12\fno_namespace\x1a`\x10\b2\\\x12\x03_+_\x1a:\x10\x0526\x12\x03_+_\x1a\x14\x10\x04\x1a\x102\x0eThe variable \"\x1a\x19\x10\a*\x15\n\x0e\x10\x06\"\n\n\bvariable\x12\x03raw\x1a\x19\x10\t\x1a\x152\x13\" has no namespace.\x1a\x8f\x02\x10\f2\x8a\x02\x12\x05_?_:_\x1a'\x10\v*#\n\x0e\x10\n\"\n\n\bvariable\x12\x11unknown_namespace\x1a`\x10\x112\\\x12\x03_+_\x1a>\x10\x0e2:\x12\x03_+_\x1a\x18\x10\r\x1a\x142\x12The namespace of \"\x1a\x19\x10\x10*\x15\n\x0e\x10\x0f\"\n\n\bvariable\x12\x03raw\x1a\x15\x10\x12\x1a\x112\x0f\" is not known.\x1av\x10\x172r\x12\x03_+_\x1a:\x10\x1426\x12\x03_+_\x1a\x14\x10\x13\x1a\x102\x0eThe variable \"\x1a\x19\x10\x16*\x15\n\x0e\x10\x15\"\n\n\bvariable\x12\x03raw\x1a/\x10\x18\x1a+2)\" is not known, and close to one that is.",
					plain: &plain{kind: 5, args: []plain{{kind: 0, name: "variable.no_namespace"}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "The variable \""}, {kind: 0, name: "variable.raw"}}}, {kind: 1, name: "\" has no namespace."}}}, {kind: 5, args: []plain{{kind: 0, name: "variable.unknown_namespace"}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "The namespace of \""}, {kind: 0, name: "variable.raw"}}}, {kind: 1, name: "\" is not known."}}}, {kind: 11, args: []plain{{kind: 11, args: []plain{{kind: 1, name: "The variable \""}, {kind: 0, name: "variable.raw"}}}, {kind: 1, name: "\" is not known, and close to one that is."}}}}}}},
				},
			},
		},
		why: template{
			{text: "A variable that cannot be resolved is sent empty, or as it is written."},
		},
		help: template{
			{text: "Use a variable of contact or trigger, such as contact.username; a property of your own is written with its name, such as contact.Budget."},
		},
		suggest: &suggest{shared: false,
			value: &expr{source: "variable.meant", checked: "\x12\x0e\b\x01\x12\n\n\bvariable\x1a\x0e\b\x01\x12\nJ\bVariable\x1a\x06\b\x02\x12\x02\x18\x05\"\x1b\x10\x02*\x17\n\x0e\x10\x01\"\n\n\bvariable\x12\x05meant",
				plain: &plain{kind: 0, name: "variable.meant"},
			},
		},
		fixes: []fix{
			{keeps: 0,
				title: template{
					{text: "Change it to \""},
					{
						expr: &expr{source: "suggestion", checked: "\x12\x10\b\x01\x12\f\n\nsuggestion\x1a\x06\b\x01\x12\x02\x18\x05\"\x10\x10\x01\"\f\n\nsuggestion",
							plain: &plain{kind: 0, name: "suggestion"},
						},
					},
					{text: "\""},
				},
				safe: &expr{source: "variable.sure", checked: "\x12\x0e\b\x01\x12\n\n\bvariable\x1a\x0e\b\x01\x12\nJ\bVariable\x1a\x06\b\x02\x12\x02\x18\x01\"\x1a\x10\x02*\x16\n\x0e\x10\x01\"\n\n\bvariable\x12\x04sure",
					quick: []quickOp{
						{0, "sure", ""},
					},
				},
				steps: []fixStep{
					{op: 0, at: place{placeNamed, "path"}},
				}},
		},
	},
	{
		ID: "variable-in-reference", Group: "variables", Summary: "A variable where the API reads the text literally", Scope: "templated-reference", Since: "0.1.0",
		Severity: Error, WhenOn: Error,
		at: []place{
			{placeSelf, ""},
		},
		message: template{
			{text: "\""},
			{
				expr: &expr{source: "text.property", checked: "\x12\n\b\x01\x12\x06\n\x04text\x1a\n\b\x01\x12\x06J\x04Text\x1a\x06\b\x02\x12\x02\x18\x05\"\x1a\x10\x02*\x16\n\n\x10\x01\"\x06\n\x04text\x12\bproperty",
					plain: &plain{kind: 0, name: "text.property"},
				},
			},
			{text: "\" holds a variable."},
		},
		why: template{
			{text: "Keys, types, branches and ids are read literally; variables have values only while a message is made."},
		},
		help: template{
			{text: "Write the key, type, branch or id itself."},
		},
	},
}
