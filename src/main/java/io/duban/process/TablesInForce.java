package io.duban.process;

import io.duban.modeling.vocabulary.OwnTable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** By which versions of decision tables it is judged now. */
interface TablesInForce {

    /**
     * A version of a table.
     *
     * @param since the day from which on it is judged by it; null where it came with Duban
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on as it is, never compared
    record Version(int number, byte[] source, @Nullable LocalDate since) {}

    Version of(OwnTable table);
}
