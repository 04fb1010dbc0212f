package io.duban.web.problem;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.NOT_ACCEPTABLE;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.PRECONDITION_REQUIRED;
import static org.springframework.http.HttpStatus.UNSUPPORTED_MEDIA_TYPE;

import io.duban.shared.VersionNotNamed;
import io.duban.web.Words;
import io.duban.web.header.HeaderRefused;
import io.duban.web.version.VersionPassed;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;

/** Says what in the headers of a request keeps it from being carried out. */
@Component
class HeaderFailures {

    private static final String NO_SUCH_FORM = "web.problem.header.noSuchForm";

    private final Words words;

    HeaderFailures(Words words) {
        this.words = words;
    }

    /** Empty when no header is to blame. */
    Optional<Failure> of(Throwable thrown) {
        if (thrown instanceof HeaderRefused refused) {
            return Optional.of(at(refused.header(), refused.key(), BAD_REQUEST, "web.problem.headers"));
        }
        if (thrown instanceof HttpMediaTypeNotAcceptableException) {
            return Optional.of(at(HttpHeaders.ACCEPT, NO_SUCH_FORM, NOT_ACCEPTABLE, "web.problem.406"));
        }
        if (thrown instanceof HttpMediaTypeNotSupportedException) {
            return Optional.of(at(HttpHeaders.CONTENT_TYPE, NO_SUCH_FORM, UNSUPPORTED_MEDIA_TYPE, "web.problem.415"));
        }
        if (thrown instanceof VersionPassed) {
            return Optional.of(Failure.of(PRECONDITION_FAILED, "web.problem.412"));
        }
        return thrown instanceof VersionNotNamed
                ? Optional.of(Failure.of(PRECONDITION_REQUIRED, "web.problem.428"))
                : Optional.empty();
    }

    private Failure at(String header, String why, HttpStatus status, String key) {
        return Failure.of(status, key).with(List.of(new Failure.Fault(header, words.text(why, header))));
    }
}
