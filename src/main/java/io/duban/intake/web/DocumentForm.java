package io.duban.intake.web;

import io.duban.shared.UnitId;
import io.duban.shared.Verbatim;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file, or else a text that was pasted, for one of the person's offices. */
record DocumentForm(
        @Nullable MultipartFile file,
        @Nullable @Verbatim String text,
        @Nullable UnitId office) {

    boolean hasFile() {
        return file != null && !file.isEmpty();
    }
}
