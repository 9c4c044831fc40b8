/// How the page looks, on a screen and on paper.
enum HTMLStyle {
  /// The digest of the sheet, by which the page's policy lets it through.
  ///
  /// Changes with every character of `sheet`: `openssl dgst -sha256 -binary | base64` over it.
  static let digest = "sha256-AekWOmJ7v2KZxbOCSw2Z/wUkyfoaP4klhyvVVH27aPE="

  /// Colours have a contrast of 7 to 1 at least.
  static let sheet = """

    :root { color-scheme: light; }
    body { margin: 0 auto; max-width: 46rem; padding: 1.5rem; background: #fff; color: #1c1c1c;
      font: 1rem/1.5 "Liberation Sans", Arial, Helvetica, sans-serif; overflow-wrap: anywhere; }
    h1, h2, h3, h4 { line-height: 1.25; margin: 1.6em 0 .5em; color: #123a5c; }
    h1 { font-size: 1.8rem; }
    h2 { font-size: 1.4rem; border-bottom: 2px solid #123a5c; padding-bottom: .2em; }
    h3 { font-size: 1.15rem; }
    h4 { font-size: 1rem; }
    a { color: #0a4a7f; }
    a:focus { outline: 3px solid #0a4a7f; outline-offset: 2px; }
    blockquote { margin: 1em 0; padding: .1em 1em; border-left: 4px solid #6b7d8c; }
    ul { padding-left: 1.3em; }
    li { margin: .2em 0; }
    dl > div { margin: .2em 0; }
    dt, dd { display: inline; margin: 0; }
    dt { font-weight: bold; }
    dt::after { content: "\\A0:"; }
    table { border-collapse: collapse; width: 100%; margin: 1em 0; }
    th, td { border: 1px solid #6b7d8c; padding: .4em .6em; text-align: left; vertical-align: top; }
    thead th { background: #e8eef3; }
    .figure { text-align: right; font-variant-numeric: tabular-nums; }
    thead th, .figure, .short { overflow-wrap: normal; }
    svg { vertical-align: -1px; }
    rect { stroke: #123a5c; }
    .mark-1 { fill: #123a5c; }
    .mark-2 { fill: #5b84a8; }
    .mark-3 { fill: #a9c3d8; }
    .mark-4 { fill: #e3ecf3; }
    .mark-5 { fill: #fff; }
    footer { margin-top: 2.5em; border-top: 1px solid #6b7d8c; font-size: .9rem; color: #444; }
    @media print {
      @page { size: A4; margin: 12mm 15mm; }
      html { font-size: 9.25pt; }
      body { max-width: none; padding: 0; line-height: 1.3; }
      nav { display: none; }
      a { color: inherit; }
      p, ul, dl, table, blockquote { margin-top: .4em; margin-bottom: .4em; }
      li > ul { margin: 0; }
      th, td { padding: .2em .4em; }
      h1, h2, h3, h4 { margin: .9em 0 .3em; break-after: avoid; }
      li, tr, dl > div, blockquote p { break-inside: avoid; }
      thead { display: table-header-group; }
    }

    """
}
