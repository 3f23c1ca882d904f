;;; A small test harness for Emacs in batch mode.  -*- lexical-binding: t -*-
(require 'cl-lib)
(defvar t-passed 0)
(defvar t-failed 0)

(defun t-say (format &rest arguments)
  "Print a line to standard output."
  (princ (concat (apply #'format format arguments) "\n")))

(defmacro t-step (feature what &rest body)
  "Run a step of FEATURE; it fails when BODY signals an error."
  (declare (indent 2))
  `(condition-case problem
       (progn ,@body
              (cl-incf t-passed)
              (t-say "ok - %s: %s" ,feature ,what))
     (error (cl-incf t-failed)
            (t-say "not ok - %s: %s\n# %S" ,feature ,what problem))))

(defun t-wait (what holds)
  "Wait until HOLDS returns something, and return that."
  (let ((end (+ (float-time) 15)) result)
    (while (and (not (setq result (funcall holds))) (< (float-time) end))
      (accept-process-output nil 0.05))
    (or result (error "Timed out waiting for %s" what))))

(defun t-equal (got want)
  (unless (equal got want) (error "Got %S, want %S" got want)))

(defun t-contains (text part)
  (unless (string-match-p (regexp-quote part) text) (error "%S is not in %S" part text)))

(defun t-go (part &optional nth after)
  "Put point before the NTH (from 1) PART, and AFTER characters on."
  (goto-char (point-min))
  (search-forward part nil nil (or nth 1))
  (goto-char (+ (match-beginning 0) (or after 0))))

(defun t-finish ()
  (t-say "%d passed, %d failed" t-passed t-failed)
  (kill-emacs (if (> t-failed 0) 1 0)))

(setq make-backup-files nil create-lockfiles nil auto-save-default nil)
(provide 'harness)
