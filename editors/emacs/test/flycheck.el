;;; Flycheck with the command line, without a server.  -*- lexical-binding: t -*-
(require 'package)
(package-initialize)
(load (expand-file-name "harness" (file-name-directory load-file-name)))
(load user-init-file)
(t-say "# Emacs %s, Flycheck %s" emacs-version (ignore-errors (flycheck-version)))

(defun checked ()
  (flycheck-buffer)
  (t-wait "the check" (lambda () (not (flycheck-running-p))))
  flycheck-current-errors)

(t-step "without a server: flycheck" "the finding stands in its place, behind an emoji, with its rule"
  (find-file "flows/giveaway.scenario.json")
  (t-equal major-mode 'inrolint-mode)
  (t-equal flycheck-mode t)
  (let ((e (cl-find "orphan-parent-key" (checked) :key (lambda (e) (or (flycheck-error-id e) "")) :test (lambda (a b) (string-match-p a b)))))
    (unless e (error "Not found: %S" flycheck-current-errors))
    (t-equal (flycheck-error-level e) 'error)
    (t-go "\"qestion\"")
    (let ((column (1+ (- (point) (line-beginning-position)))))
      (unless (<= column (flycheck-error-column e) (1+ column)) (error "Column %s, want %s" (flycheck-error-column e) column)))
    (t-equal (flycheck-error-line e) (line-number-at-pos))))

(t-step "without a server: flycheck" "the text as it stands is checked, not the file"
  (t-go "qestion")
  (delete-char 7)
  (insert "question")
  (when (cl-find-if (lambda (e) (string-match-p "orphan" (or (flycheck-error-id e) ""))) (checked)) (error "It is still there"))
  (set-buffer-modified-p nil))

(t-step "without a server: flow" "M-x inrolint-show-flow draws the text as it stands"
  (inrolint-show-flow)
  (with-current-buffer "*flow of giveaway.scenario.json*"
    (t-contains (buffer-string) "◆ question")
    (t-contains (buffer-string) "option_0 → ")))
(t-finish)
