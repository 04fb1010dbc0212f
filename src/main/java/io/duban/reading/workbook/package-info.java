/** Workbooks (.xlsx) as grids of cells: bounded in size, merged cells told, numbers and days as they are shown. */
@NullMarked
@NamedInterface("workbook")
package io.duban.reading.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
