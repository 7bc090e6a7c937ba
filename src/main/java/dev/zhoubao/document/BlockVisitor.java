package dev.zhoubao.document;

/** An answer for each kind of block: whoever adds a kind is asked for one by the compiler, writer by writer. */
public interface BlockVisitor<R> {

    R visit(Facts facts);

    R visit(Table table);

    R visit(Prose prose);

    R visit(Chart chart);

    R visit(Pictures pictures);
}
