/// The style sheet of a printed deck; measures agree with `CardLine` and `GridSheet`.
enum PrintStyle {
  static let sheet = """
    @page { size: A4 portrait; margin: 14mm; }
    @page cards { size: A4 portrait; margin: 0; }
    * { box-sizing: border-box; margin: 0; padding: 0; }
    body { font: 10.5pt/1.35 Arial, "Liberation Sans", Helvetica, sans-serif; color: #000;
      background: #fff; }
    h1 { font-size: 18pt; margin-bottom: 2mm; }
    h2 { font-size: 14pt; margin: 3mm 0 2mm; }
    h3 { font-size: 11.5pt; }
    ol, ul { padding-left: 6mm; }
    .flow { max-width: 182mm; margin: 0 auto; break-after: page; font-size: 9.5pt; }
    .flow > p, .flow > ol { margin-bottom: 2mm; }
    .phase { break-inside: avoid; margin-bottom: 3mm; }
    .prompts { list-style: "– "; color: #222; }
    .quiet { color: #333; }
    .aside { text-align: center; font-size: 11pt; }
    .page { max-width: 182mm; min-height: 266mm; margin: 0 auto; break-after: page;
      display: flex; flex-direction: column; }
    .page .quiet { font-size: 9pt; line-height: 1.2; }
    .blanks { display: flex; flex-wrap: wrap; gap: 2mm 4mm; margin: 3mm 0 1mm; }
    .blanks .rule { flex: 1 0 18mm; border-bottom: 0.3mm solid #555; }
    .section { break-inside: avoid; margin-top: 2.5mm; flex: 1; display: flex;
      flex-direction: column; }
    .line { flex: 1; min-height: 7mm; border-bottom: 0.3mm solid #888; }
    .sheet { page: cards; width: 210mm; height: 296.9mm; margin: 0 auto; display: grid;
      grid-template-columns: 105mm 105mm; grid-template-rows: 148.4mm 148.4mm;
      break-after: page; break-inside: avoid; overflow: hidden; }
    .slips { grid-template-rows: repeat(4, 74.2mm); }
    .card { padding: 7.5mm 8mm 5mm; border: 0.2mm dashed #888; display: flex;
      flex-direction: column; line-height: 1.3; overflow: hidden; }
    .blank { border-color: transparent; }
    .text { flex: 1; }
    .card h3, .large h3 { font-size: 1.35em; line-height: 1.3; margin-top: 0.185em; }
    .card h4, .large h4 { font-size: 1em; margin-top: 0.5em; }
    .kind { font-size: 0.8em; font-weight: bold; letter-spacing: 0; }
    .strong { font-weight: bold; margin-top: 0.25em; }
    .card .quiet { font-size: 0.88em; margin-top: 0.17em; }
    .paragraph { margin-top: 0.5em; }
    .request { font-weight: bold; margin-top: 0.7em; }
    .item { margin-top: 0.1em; padding-left: 1.2em; text-indent: -1.2em; }
    .item::before { content: "–"; display: inline-block; width: 1.2em; text-indent: 0; }
    .foot { font-size: 6.5pt; color: #444; }
    .back { align-items: center; justify-content: center; text-align: center; padding: 8mm; }
    .back p { width: 100%; flex: 1; display: flex; align-items: center; justify-content: center;
      border: 1.2mm double #333; border-radius: 4mm; font-size: 20pt; font-weight: bold;
      letter-spacing: 0.08em; }
    .large { break-after: page; font-size: 11pt; }
    \(sizes)
    @media screen {
      main > section { margin-bottom: 10mm; }
      .sheet { box-shadow: 0 0 2mm #999; margin-bottom: 6mm; }
    }
    @media print { h2.aside { display: none; } }
    """

  private static var sizes: String {
    CardFit.sizes.enumerated().map { ".size\($0) { font-size: \($1)pt; }" }.joined(separator: "\n")
  }
}
