package io.duban.modeling.web;

import io.duban.modeling.ModelComment;
import io.duban.shared.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is said about a draft; the element by its id, null or empty: about the whole model. */
record CommentForm(
        @Nullable @Size(max = 255) String element,
        @NotBlank @Size(max = ModelComment.LONGEST) @Lines String words) {

    @Nullable
    String about() {
        return element == null || element.isEmpty() ? null : element;
    }
}
