package io.duban.web.problem;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.REQUEST_TIMEOUT;

import io.duban.shared.ParametersRefused;
import io.duban.shared.Unreadable;
import io.duban.web.Causes;
import io.duban.web.FieldWords;
import io.duban.web.Words;
import io.duban.web.pace.Slowness;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/** Says what is wrong with a request that cannot be read as what its address takes; nothing of it is logged. */
@Component
class RequestFailures {

    private static final String PARAMETERS = "web.problem.parameters";

    private final Words words;
    private final FieldWords fields;
    private final UnreadableBody bodies;

    RequestFailures(Words words, FieldWords fields, UnreadableBody bodies) {
        this.words = words;
        this.fields = fields;
        this.bodies = bodies;
    }

    /** What is told when the rest of the request was not waited for; empty when it came in whole. */
    static Optional<Failure> ofSlowness(HttpServletRequest request) {
        return Slowness.of(request).map(slowness -> Failure.of(REQUEST_TIMEOUT, slowness.key()));
    }

    /** Empty when the request is not to blame. */
    Optional<Failure> of(Throwable thrown) {
        if (thrown instanceof ParametersRefused refused) {
            return Optional.of(Failure.of(BAD_REQUEST, PARAMETERS).with(faults(refused.reasons())));
        }
        if (thrown instanceof MethodArgumentTypeMismatchException mismatch
                && !mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return Optional.of(unreadable(mismatch));
        }
        if (thrown instanceof MissingServletRequestParameterException missing) {
            return Optional.of(named(missing.getParameterName(), "NotNull"));
        }
        if (thrown instanceof InvalidFileNameException) {
            return Optional.of(Failure.of(BAD_REQUEST, "web.problem.badFileName"));
        }
        if (thrown instanceof MultipartException) {
            return Optional.of(upload(thrown));
        }
        if (thrown instanceof RequestRejectedException) {
            return Optional.of(Failure.of(BAD_REQUEST, "web.problem.rejected"));
        }
        if (thrown instanceof HttpMessageConversionException) {
            return Optional.of(bodies.of(thrown));
        }
        return thrown instanceof InvalidPropertyException
                ? Optional.of(Failure.of(BAD_REQUEST, "web.problem.400"))
                : Optional.empty();
    }

    private Failure unreadable(MethodArgumentTypeMismatchException mismatch) {
        String name = mismatch.getName();
        Unreadable value = Causes.first(mismatch, Unreadable.class);
        return value == null ? named(name, "typeMismatch") : atField(name, fields.of(name, value, null));
    }

    private Failure named(String name, String key) {
        return atField(name, words.text(key, fields.name(name, null)));
    }

    private static Failure atField(String name, String message) {
        return Failure.of(BAD_REQUEST, PARAMETERS).with(List.of(new Failure.Fault(name, message)));
    }

    /** What was refused in the parameters of a request that only reads: 400, since no form comes back. */
    static Failure ofReading(Failure failure) {
        return failure.key().equals("web.problem.invalid")
                ? new Failure(BAD_REQUEST, PARAMETERS, List.of(), failure.faults(), List.of(), Map.of(), null)
                : failure;
    }

    /** The same of a request that was to change something, of which no list can be given without it. */
    static Failure ofActing(Failure failure) {
        return isAboutParameters(failure)
                ? new Failure(
                        failure.status(),
                        "web.problem.notTaken",
                        List.of(),
                        failure.faults(),
                        List.of(),
                        Map.of(),
                        null)
                : failure;
    }

    /** Whether the address would be all right without the parameters that the faults name. */
    static boolean isAboutParameters(Failure failure) {
        return failure.key().equals(PARAMETERS);
    }

    private Failure upload(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> UploadLimits.exceeded(cause).stream())
                .findFirst()
                .orElseGet(() -> Failure.of(BAD_REQUEST, "web.problem.multipart"));
    }

    private List<Failure.Fault> faults(Map<String, ParametersRefused.Reason> reasons) {
        return reasons.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Failure.Fault(entry.getKey(), text(entry.getKey(), entry.getValue())))
                .toList();
    }

    private String text(String name, ParametersRefused.Reason reason) {
        return words.textOf(
                reason.key(),
                Stream.concat(Stream.of(shown(name)), reason.arguments().stream())
                        .toList());
    }

    private static String shown(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }
}
