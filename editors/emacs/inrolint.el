;;; inrolint.el --- Check Inrō automations while writing them  -*- lexical-binding: t -*-

;; Version: 0.1.0
;; Package-Requires: ((emacs "28.1"))
;; Keywords: languages, tools

;;; Commentary:

;; Major modes for scenarios and campaigns, which start the language server of inrolint by eglot or lsp-mode, a Flycheck
;; checker for those who want no server, and M-x inrolint-show-flow.  README.md says how it is set up.

;;; Code:

(defgroup inrolint nil
  "Check Inrō automations while writing them."
  :group 'tools)

(defcustom inrolint-program "inrolint"
  "Name or path of the program."
  :type 'string)

;; Emacs 29 and later has a mode for JSON; before that JSON is JavaScript.
(defalias 'inrolint--json-mode (if (fboundp 'js-json-mode) #'js-json-mode #'js-mode))
(defalias 'inrolint--yaml-mode (if (fboundp 'yaml-mode) #'yaml-mode #'conf-colon-mode))

;;;###autoload
(define-derived-mode inrolint-mode inrolint--json-mode "Inrō"
  "Major mode for scenarios and campaigns."
  (setq-local js-indent-level 2 tab-width 2 indent-tabs-mode nil))
(put 'inrolint-mode 'eglot-language-id "json")

;;;###autoload
(define-derived-mode inrolint-yaml-mode inrolint--yaml-mode "Inrō YAML"
  "Major mode for the configuration, suppressions and rules of inrolint.")
(put 'inrolint-yaml-mode 'eglot-language-id "yaml")

;;;###autoload
(progn
  (add-to-list 'auto-mode-alist '("\\.\\(?:scenario\\|campaign\\)\\(?:\\.\\(?:create\\|update\\)\\)?\\.jsonc?\\'" . inrolint-mode))
  (add-to-list 'auto-mode-alist '("/\\.inrolint\\(?:-suppressions\\)?\\.yaml\\'" . inrolint-yaml-mode))
  (add-to-list 'auto-mode-alist '("/lint-rules/[^/]+\\.ya?ml\\'" . inrolint-yaml-mode)))

;;; The server, by eglot or lsp-mode

(defvar eglot-server-programs)
(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs `((inrolint-mode inrolint-yaml-mode) . (,inrolint-program "lsp"))))

(declare-function lsp-register-client "lsp-mode")
(declare-function make-lsp-client "lsp-mode")
(declare-function lsp-stdio-connection "lsp-mode")
(declare-function lsp--client-capabilities "lsp-mode")
(declare-function lsp-request "lsp-mode")
(declare-function lsp--buffer-uri "lsp-mode")
(defvar lsp-language-id-configuration)
(with-eval-after-load 'lsp-mode
  (add-to-list 'lsp-language-id-configuration '(inrolint-mode . "json"))
  (add-to-list 'lsp-language-id-configuration '(inrolint-yaml-mode . "yaml"))
  (lsp-register-client
   (make-lsp-client :new-connection (lsp-stdio-connection (lambda () (list inrolint-program "lsp")))
                    :major-modes '(inrolint-mode inrolint-yaml-mode)
                    ;; lsp-mode before 9.0 counts characters and does not say so.
                    :custom-capabilities (unless (assq 'general (lsp--client-capabilities))
                                           '((general . ((positionEncodings . ["utf-32"])))))
                    :server-id 'inrolint)))

(declare-function eglot-current-server "eglot")
(declare-function eglot--TextDocumentIdentifier "eglot")
(declare-function jsonrpc-request "jsonrpc")

(defun inrolint--execute (command make-argument)
  "Let the server run COMMAND with what MAKE-ARGUMENT makes of the buffer's URI."
  (cond
   ((and (fboundp 'eglot-current-server) (eglot-current-server))
    (jsonrpc-request (eglot-current-server) :workspace/executeCommand
                     (list :command command
                           :arguments (vector (funcall make-argument (plist-get (eglot--TextDocumentIdentifier) :uri))))))
   ((bound-and-true-p lsp-mode)
    (lsp-request "workspace/executeCommand"
                 (list :command command :arguments (vector (funcall make-argument (lsp--buffer-uri))))))
   (t (user-error "No server runs for this buffer"))))

(defun inrolint--served-p ()
  "Whether a server runs for this buffer."
  (or (and (fboundp 'eglot-current-server) (eglot-current-server)) (bound-and-true-p lsp-mode)))

(defun inrolint--member (object name)
  "Return the member NAME (a keyword) of OBJECT, a plist or a hash table."
  (if (hash-table-p object)
      (gethash (substring (symbol-name name) 1) object)
    (plist-get object name)))

(defun inrolint--drawing ()
  "Return the flow of the buffer as the program draws it, which needs no server."
  (let ((name (if buffer-file-name (file-name-nondirectory buffer-file-name) (buffer-name)))
        (text (save-restriction (widen) (buffer-string)))
        (coding-system-for-read 'utf-8)
        (coding-system-for-write 'utf-8))
    (with-temp-buffer
      (insert text)
      (unless (memq (call-process-region nil nil inrolint-program t t nil "graph" "--format" "text" "--color" "never" "--stdin-filename" name "-")
                    '(0 1))
        (user-error "%s" (string-trim (buffer-string))))
      (buffer-string))))

;;;###autoload
(defun inrolint-show-flow ()
  "Show the flow of this definition, as it stands in the buffer, in another window."
  (interactive)
  (let ((name (buffer-name))
        (drawing (if (inrolint--served-p)
                     (inrolint--member (inrolint--execute "inrolint.showFlow" (lambda (uri) (list :uri uri :format "text"))) :content)
                   (inrolint--drawing))))
    (with-current-buffer (get-buffer-create (format "*flow of %s*" name))
      (let ((inhibit-read-only t))
        (erase-buffer)
        (insert drawing)
        (goto-char (point-min)))
      (special-mode)
      (setq truncate-lines t)
      (display-buffer (current-buffer)))))

;;; The command line as a linter, by Flycheck

(declare-function flycheck-define-command-checker "flycheck")
(defvar flycheck-checkers)
(with-eval-after-load 'flycheck
  (flycheck-define-command-checker 'inrolint
    "Check Inrō automations without a server."
    :command '("inrolint" "lint" "--format" "checkstyle" "--color" "never"
               "--stdin-filename" (eval (file-relative-name (buffer-file-name))) "-")
    :standard-input t
    :error-parser 'flycheck-parse-checkstyle
    :predicate (lambda () (buffer-file-name))
    :modes '(inrolint-mode))
  (add-to-list 'flycheck-checkers 'inrolint))

(provide 'inrolint)
;;; inrolint.el ends here
