package io.duban.reading.document;

/** A paragraph or a table, in the order of the document. */
public sealed interface Block permits Paragraph, Table {

    Range range();
}
