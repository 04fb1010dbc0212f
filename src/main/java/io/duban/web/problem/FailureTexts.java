package io.duban.web.problem;

import io.duban.web.Words;
import org.springframework.stereotype.Component;

/** What a failure is called, and what it says, in the language of the reader. */
@Component
class FailureTexts {

    private final Words words;

    FailureTexts(Words words) {
        this.words = words;
    }

    String title(Failure failure) {
        return words.text("web.problem.title." + titled(failure.status().value()));
    }

    String detail(Failure failure) {
        return words.textOf(failure.key(), failure.arguments());
    }

    private static int titled(int status) {
        return switch (status) {
            case 401, 403, 404, 408, 409, 412, 413, 422, 428, 429, 503, 507 -> status;
            default -> status < 500 ? 400 : 500;
        };
    }
}
