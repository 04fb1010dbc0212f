package io.duban.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that is being written, row by row. */
interface Sheet extends Closeable {

    void head(List<String> headings) throws IOException;

    void row(List<? extends @Nullable Object> values) throws IOException;

    /** Lets go of what was written so far. */
    void flush() throws IOException;
}
