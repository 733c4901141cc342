/// How the page of a report looks. It holds none of the characters that markup escapes.
enum PageStyle {
  static let sheet = """
    :root { color-scheme: light dark; --text: #1c1e21; --page: #fff; --quiet: #60666d;
      --line: #d9dce0; --panel: #f6f7f8; --mark: #ffe08a;
      --error: #b3261e; --warning: #8a5a00; --info: #1b5fa8; }
    @media (prefers-color-scheme: dark) { :root { --text: #e4e6e9; --page: #16181b;
      --quiet: #9aa1a9; --line: #34383d; --panel: #1f2226; --mark: #6b5300;
      --error: #ff8a80; --warning: #f5bf4f; --info: #8ab8f0; } }
    body { max-width: 60rem; margin: 0 auto; padding: 1rem; color: var(--text);
      background: var(--page); line-height: 1.6; font-family: system-ui, sans-serif; }
    h1 { font-size: 1.5rem; }
    h2 { font-size: 1.1rem; margin-top: 2.5rem; overflow-wrap: anywhere;
      border-bottom: 1px solid var(--line); }
    a { color: inherit; }
    article { margin: 1rem 0; padding: .5rem 1rem; background: var(--panel);
      border-left: .3rem solid var(--line); }
    article.error { border-color: var(--error); }
    article.warning { border-color: var(--warning); }
    article.info { border-color: var(--info); }
    .level { font-weight: 600; }
    .error .level { color: var(--error); }
    .warning .level { color: var(--warning); }
    .info .level { color: var(--info); }
    .quiet, dt { color: var(--quiet); font-size: .85rem; }
    p { margin: .3rem 0; overflow-wrap: anywhere; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: .3rem 0; }
    dd { margin: 0; overflow-wrap: anywhere; }
    mark { background: var(--mark); color: inherit; border-radius: .2rem; }
    pre { white-space: pre-wrap; }

    """
}
