package io.duban.reading.document;

/**
 * Something about a file that whoever confirms the plan should know.
 *
 * @param where such as the name of a sheet, and rows or columns of it
 */
public record Remark(RemarkKind kind, String where) {}
