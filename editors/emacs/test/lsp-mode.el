;;; lsp-mode with the real server.  -*- lexical-binding: t -*-
(require 'package)
(package-initialize)
(load (expand-file-name "harness" (file-name-directory load-file-name)))
(require 'lsp-mode)
(setq lsp-auto-guess-root t lsp-enable-file-watchers nil lsp-diagnostics-provider :flymake lsp-restart 'ignore
      lsp-session-file (expand-file-name "lsp-session" user-emacs-directory) lsp-modeline-code-actions-enable nil lsp-headerline-breadcrumb-enable nil)
(load user-init-file)
(t-say "# Emacs %s, lsp-mode %s" emacs-version (ignore-errors (lsp-version)))

(defun finding ()
  "The finding of this buffer: the server tells of the same mistake in another file."
  (cl-find-if (lambda (d) (equal (lsp-get d :code) "orphan-parent-key")) (lsp--get-buffer-diagnostics)))

(t-step "start" "a definition gets a server"
  (find-file "flows/giveaway.scenario.json")
  (t-wait "a server" (lambda () (bound-and-true-p lsp-mode)))
  (t-wait "its answer" (lambda () (cl-find-if (lambda (w) (eq (lsp--workspace-status w) 'initialized)) (lsp-workspaces)))))

(t-step "diagnostics" "the finding is under the word, behind an emoji"
  (let* ((d (t-wait "the finding" #'finding))
         (region (lsp--range-to-region (lsp-get d :range))))
    (t-contains (buffer-substring (car region) (cdr region)) "qestion")))

(t-step "rename" "a key and all that name it"
  (t-go "\"question\"" 1 3)
  (lsp-rename "frage")
  (t-equal (how-many "\"frage\"" (point-min) (point-max)) 3))

(t-step "code actions" "the quick fix of a finding"
  (revert-buffer t t t)
  (t-wait "the finding" #'finding)
  (t-go "qestion" 1 2)
  (lsp-execute-code-action
   (cl-find-if (lambda (a) (and (equal (lsp-get a :kind) "quickfix") (string-match-p "question" (lsp-get a :title)))) (lsp-code-actions-at-point)))
  (t-contains (buffer-string) "\"parent_key\": \"question\", \"parent_branch\": \"option_0\""))

(t-step "flow" "M-x inrolint-show-flow draws the tree in another window"
  (inrolint-show-flow)
  (with-current-buffer "*flow of giveaway.scenario.json*" (t-contains (buffer-string) "◆ question")))

(set-buffer-modified-p nil)
(t-finish)
