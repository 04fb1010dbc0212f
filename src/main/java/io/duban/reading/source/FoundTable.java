package io.duban.reading.source;

import java.util.List;

/** A table on a page: where it stands, and its rows of cells of paragraphs. */
record FoundTable(Box frame, List<List<List<String>>> rows) {}
