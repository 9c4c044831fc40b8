/// How many columns and rows something takes; never negative.
public struct Size: Hashable, Sendable {
  /// Width, in cells.
  public let columns: Int
  /// Height, in cells.
  public let rows: Int

  /// Makes a size; negative numbers count as 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// No cell at all.
  public static let zero = Size(columns: 0, rows: 0)

  /// Whether there is no cell to draw in.
  public var isEmpty: Bool { columns == 0 || rows == 0 }
}

/// A place on a canvas; the top left cell is column 0, row 0.
public struct Point: Hashable, Sendable {
  /// Cells from the left edge.
  public var column: Int
  /// Cells from the top edge.
  public var row: Int

  /// Makes a place, on the canvas or beside it.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// The top left cell.
  public static let zero = Point(column: 0, row: 0)

  /// The place that many columns and rows further.
  public func moved(columns: Int = 0, rows: Int = 0) -> Point {
    Point(column: column.saturatingAdd(columns), row: row.saturatingAdd(rows))
  }
}

/// An area of a canvas; its size is never negative.
public struct Rect: Hashable, Sendable {
  /// Leftmost column.
  public let column: Int
  /// Topmost row.
  public let row: Int
  /// Width, in cells.
  public let columns: Int
  /// Height, in cells.
  public let rows: Int

  /// Makes an area; a negative width or height counts as 0.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// Makes an area from its top left cell and its size.
  public init(at origin: Point, size: Size) {
    self.init(
      column: origin.column, row: origin.row, columns: size.columns, rows: size.rows)
  }

  /// The whole of a canvas of that size.
  public static func of(_ size: Size) -> Rect {
    Rect(at: .zero, size: size)
  }
}

extension Rect {
  /// The top left cell.
  public var origin: Point { Point(column: column, row: row) }
  /// Width and height.
  public var size: Size { Size(columns: columns, rows: rows) }
  /// Whether there is no cell in it.
  public var isEmpty: Bool { columns == 0 || rows == 0 }
  /// The first column to the right of it.
  public var endColumn: Int { column.saturatingAdd(columns) }
  /// The first row below it.
  public var endRow: Int { row.saturatingAdd(rows) }

  /// Tells whether a place lies in it.
  public func contains(_ point: Point) -> Bool {
    point.column >= column && point.column < endColumn && point.row >= row && point.row < endRow
  }

  /// The area left when as many cells are taken off on all four sides.
  public func inset(by cells: Int) -> Rect {
    inset(columns: cells, rows: cells)
  }

  /// The area left when cells are taken off at left and right, and at top and bottom.
  public func inset(columns horizontal: Int, rows vertical: Int) -> Rect {
    Rect(
      column: column.saturatingAdd(horizontal), row: row.saturatingAdd(vertical),
      columns: columns.saturatingAdd(horizontal.saturatingTimes(-2)),
      rows: rows.saturatingAdd(vertical.saturatingTimes(-2)))
  }

  /// What both areas cover; an empty area where they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    let right = min(endColumn, other.endColumn)
    let bottom = min(endRow, other.endRow)
    return Rect(
      column: left, row: top, columns: right > left ? right - left : 0,
      rows: bottom > top ? bottom - top : 0)
  }

  /// Cuts off the first rows: what was cut, and what is left below.
  public func split(top count: Int) -> (top: Rect, rest: Rect) {
    let taken = min(max(0, count), rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: taken),
      Rect(column: column, row: row + taken, columns: columns, rows: rows - taken)
    )
  }

  /// Cuts off the last rows: what is left above, and what was cut.
  public func split(bottom count: Int) -> (rest: Rect, bottom: Rect) {
    let (rest, bottom) = split(top: rows - min(max(0, count), rows))
    return (rest, bottom)
  }

  /// Cuts off the first columns: what was cut, and what is left at its right.
  public func split(left count: Int) -> (left: Rect, rest: Rect) {
    let taken = min(max(0, count), columns)
    return (
      Rect(column: column, row: row, columns: taken, rows: rows),
      Rect(column: column + taken, row: row, columns: columns - taken, rows: rows)
    )
  }

  /// Cuts off the last columns: what is left, and what was cut at its right.
  public func split(right count: Int) -> (rest: Rect, right: Rect) {
    let (rest, right) = split(left: columns - min(max(0, count), columns))
    return (rest, right)
  }

  /// An area of that size in the middle of this one, no larger than it.
  public func centered(_ size: Size) -> Rect {
    let width = min(size.columns, columns)
    let height = min(size.rows, rows)
    return Rect(
      column: column + (columns - width) / 2, row: row + (rows - height) / 2, columns: width,
      rows: height)
  }
}

extension Int {
  /// The sum, held at the largest or smallest number instead of a trap.
  func saturatingAdd(_ other: Int) -> Int {
    let (sum, overflows) = addingReportingOverflow(other)
    guard overflows else { return sum }
    return other > 0 ? .max : .min
  }

  /// The product, held at the largest or smallest number instead of a trap.
  func saturatingTimes(_ other: Int) -> Int {
    let (product, overflows) = multipliedReportingOverflow(by: other)
    guard overflows else { return product }
    return (self < 0) == (other < 0) ? .max : .min
  }
}
