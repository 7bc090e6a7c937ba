package dev.zhoubao.document;

/** An answer for each kind of cell: whoever adds a kind is asked for one by the compiler, writer by writer. */
public interface CellVisitor<R> {

    R visit(Cell.Text text);

    R visit(Cell.Amount amount);

    R visit(Cell.Day day);

    R visit(Cell.Moment moment);

    R visit(Cell.Link link);

    R visit(Cell.Several several);

    R visit(Cell.Marked marked);

    R visit(Cell.Spark spark);

    R visit(Cell.Absent absent);
}
