;;; What a person does with a definition, in Emacs with eglot.  -*- lexical-binding: t -*-
;; run.sh starts it in the workspace of the tests, with the init file that README.md tells to write.
(require 'package)
(package-initialize)                    ; Debian's eglot is a package
(load (expand-file-name "harness" (file-name-directory load-file-name)))
(require 'eglot)
(require 'flymake)
(load user-init-file)
(setq eglot-sync-connect 20 eglot-confirm-server-edits nil eglot-confirm-server-initiated-edits nil
      eglot-send-changes-idle-time 0 flymake-no-changes-timeout 0.1)
(t-say "# Emacs %s" emacs-version)
(defconst giveaway "flows/giveaway.scenario.json")

;; In batch mode Emacs is never idle, so changes are sent by hand, and eglot-ensure's hook is run by hand.
(defun send ()
  (eglot--signal-textDocument/didChange))
(defun findings ()
  (send)
  (flymake-start)
  (flymake-diagnostics))
(defun finding (rule)
  (cl-find-if (lambda (d) (string-match-p rule (flymake-diagnostic-text d))) (findings)))
(defun again ()
  (revert-buffer t t t)
  (t-wait "the finding" (lambda () (finding "names no action"))))

(t-step "start" "a definition gets a server"
  (find-file giveaway)
  (t-equal major-mode 'inrolint-mode)
  (run-hooks 'post-command-hook)
  (t-wait "a server" #'eglot-managed-p)
  (t-equal (plist-get (eglot--TextDocumentItem) :languageId) "json"))

(t-step "diagnostics" "the finding is under the word, behind an emoji"
  (let ((d (t-wait "the finding" (lambda () (finding "names no action")))))
    (t-contains (buffer-substring (flymake-diagnostic-beg d) (flymake-diagnostic-end d)) "qestion")
    (unless (memq (flymake-diagnostic-type d) '(:error eglot-error)) (error "It is %S" (flymake-diagnostic-type d)))))

(t-step "diagnostics" "they follow an edit in the middle of a line of emoji"
  (t-go "🥐🎉 See")
  (insert "👩‍🍳")
  (t-go "qestion")
  (delete-char 1)
  (insert "qu")
  (t-wait "no finding" (lambda () (not (finding "names no action"))))
  (again))

(t-step "completion" "parent_key offers the steps, on a line of emoji; accepting one replaces the whole value"
  (t-go "qestion")
  (delete-char 7)
  (insert "ques")
  (send)
  (let* ((capf (run-hook-wrapped 'completion-at-point-functions #'completion--capf-wrapper 'all))
         (names (mapcar #'substring-no-properties (all-completions (buffer-substring (nth 1 capf) (point)) (nth 3 capf)))))
    (t-contains (string-join names " ") "question"))
  (completion-at-point)
  (t-contains (buffer-string) "\"parent_key\": \"question\", \"parent_branch\": \"option_0\""))

(t-step "completion" "parent_branch offers the branches of the parent"
  (again)
  (t-go "option_expired")
  (delete-char 14)
  (send)
  (let* ((capf (run-hook-wrapped 'completion-at-point-functions #'completion--capf-wrapper 'all))
         (names (string-join (all-completions (buffer-substring (nth 1 capf) (point)) (nth 3 capf)) " ")))
    (t-contains names "option_replied")
    (t-contains names "option_0")))

(defun request (method &rest more)
  (jsonrpc-request (eglot-current-server) method (append (eglot--TextDocumentPositionParams) more)))

(t-step "hover" "it says what the step is"
  (again)
  (t-go "ask_question" 1 3)
  (t-contains (downcase (format "%S" (request :textDocument/hover))) "ask"))

(t-step "definition" "parent_key leads to the step, behind emoji"
  (t-go "\"question\"" 2 3)
  (call-interactively #'xref-find-definitions)
  (t-contains (buffer-substring (line-beginning-position) (line-end-position)) "\"action_key\": \"question\""))

(t-step "references" "all places that name the step"
  (t-go "\"question\"" 1 3)
  (t-equal (length (request :textDocument/references :context '(:includeDeclaration t))) 3))

(t-step "rename" "a key and all that name it"
  (again)
  (t-go "\"question\"" 1 3)
  (eglot-rename "frage")
  (t-equal (how-many "\"frage\"" (point-min) (point-max)) 3)
  (t-equal (how-many "\"question\"" (point-min) (point-max)) 0)
  (t-contains (buffer-string) "Next time, then 👩‍🍳\", \"action_key\": \"no\", \"parent_key\": \"frage\", \"parent_branch\""))

(t-step "code actions" "the quick fix of a finding"
  (again)
  (t-go "qestion" 1 2)
  (let* ((actions (append (eglot-code-actions (point) (point) nil nil) nil))
         (fix (cl-find-if (lambda (a) (and (equal (plist-get a :kind) "quickfix") (string-match-p "question" (plist-get a :title)))) actions)))
    (unless fix (error "No quick fix: %S" actions))
    (if (fboundp 'eglot-execute)
        (eglot-execute (eglot-current-server) fix)
      (eglot--apply-workspace-edit (or (plist-get fix :edit) (plist-get (jsonrpc-request (eglot-current-server) :codeAction/resolve fix) :edit)))))
  (t-wait "no finding" (lambda () (not (finding "names no action"))))
  (t-contains (buffer-string) "\"parent_key\": \"question\", \"parent_branch\": \"option_0\""))

(t-step "symbols" "imenu lists the steps"
  (again)
  (let ((names (format "%S" (funcall imenu-create-index-function))))
    (dolist (name '("question" "yes" "no" "late")) (t-contains names name))))

(t-step "flow" "M-x inrolint-show-flow draws the tree in another window, as the text stands"
  (again)
  (t-go "Still there?")
  (delete-char 5)
  (insert "Hello")
  (send)
  (inrolint-show-flow)
  (with-current-buffer "*flow of giveaway.scenario.json*"
    (t-contains (buffer-string) "Nothing leads here")
    (t-contains (buffer-string) "Hello there?")))

(when (eglot--server-capable :inlayHintProvider)
  (if (fboundp 'eglot-inlay-hints-mode)
      (t-step "inlay hints" "they are offered"
        (again)
        (let ((hints (jsonrpc-request (eglot-current-server) :textDocument/inlayHint
                                      (list :textDocument (eglot--TextDocumentIdentifier)
                                            :range (list :start '(:line 0 :character 0) :end '(:line 11 :character 0))))))
          (unless (> (length hints) 0) (error "There are none"))))))

(t-step "formatting" "the whole file"
  (set-buffer-modified-p nil)
  (find-file "messy.scenario.json")
  (run-hooks 'post-command-hook)
  (t-wait "a server" #'eglot-managed-p)
  (let ((before (json-parse-string (buffer-string))))
    (eglot-format-buffer)
    (t-contains (buffer-string) "\n  \"title\": \"Find your size 👟\",\n")
    (t-equal (json-serialize (json-parse-string (buffer-string))) (json-serialize before)))
  (set-buffer-modified-p nil))

(t-step "diagnostics" "a file that include names, by a line of the user's own"
  (make-directory "automations")
  (write-region "root: true\ninclude: [\"*.json\"]\n" nil "automations/.inrolint.yaml")
  (copy-file "giveaway.scenario.json" "automations/giveaway.json")
  (add-to-list 'auto-mode-alist '("/automations/.+\\.json\\'" . inrolint-mode))
  (find-file "automations/giveaway.json")
  (t-equal major-mode 'inrolint-mode)
  (run-hooks 'post-command-hook)
  (t-wait "a server" #'eglot-managed-p)
  (t-wait "the finding" (lambda () (finding "names no action")))
  (t-go "qestion")
  (delete-char 1)
  (insert "qu")
  (t-wait "no finding" (lambda () (not (finding "names no action"))))
  (set-buffer-modified-p nil)
  (kill-buffer))

(t-step "restart" "eglot-reconnect starts a new server"
  (switch-to-buffer "giveaway.scenario.json")
  (eglot-reconnect (eglot-current-server))
  (again))

(t-step "stop" "the server ends when it is told to"
  (set-buffer-modified-p nil)
  (let ((process (jsonrpc--process (eglot-current-server))))
    (eglot-shutdown (eglot-current-server))
    (t-wait "the end" (lambda () (not (process-live-p process))))))
(t-finish)
