package io.duban.web.problem;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.INSUFFICIENT_STORAGE;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.METHOD_NOT_ALLOWED;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PAYLOAD_TOO_LARGE;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_ENTITY;

import io.duban.shared.DiskTrouble;
import io.duban.shared.Id;
import io.duban.shared.LatestActs;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.Refusal;
import io.duban.shared.StaleAggregate;
import io.duban.shared.Unavailable;
import io.duban.web.FieldWords;
import io.duban.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says of every exception what it means to the person who waits. What nobody foresaw is logged under a number. */
@Component
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final Set<Integer> NAMED = Set.of(400, 401, 403, 404, 405, 406, 408, 409, 413, 415, 422);

    private final FieldWords fields;
    private final RequestFailures requests;
    private final HeaderFailures headers;
    private final List<LatestActs> latestActs;
    private final Words words;

    Failures(
            FieldWords fields,
            RequestFailures requests,
            HeaderFailures headers,
            List<LatestActs> latestActs,
            Words words) {
        this.fields = fields;
        this.requests = requests;
        this.headers = headers;
        this.latestActs = List.copyOf(latestActs);
        this.words = words;
    }

    Failure of(Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            return refused(refusal);
        }
        if (thrown instanceof StaleAggregate stale) {
            return Failure.of(CONFLICT, "web.problem.stale").after(latest(stale));
        }
        if (thrown instanceof ConcurrencyFailureException || thrown instanceof DuplicateKeyException) {
            // Every act is tried several times: whoever meets one none the less should be findable.
            LOG.warn("a race was lost for good", thrown);
            return Failure.of(CONFLICT, "web.problem.stale");
        }
        if (thrown instanceof NotPermitted || thrown instanceof AccessDeniedException) {
            return ofStatus(FORBIDDEN);
        }
        if (thrown instanceof Unavailable unavailable) {
            return unavailable(
                    unavailable.noRoom(),
                    unavailable.key(),
                    unavailable,
                    unavailable.arguments().toArray());
        }
        if (thrown instanceof Missing missing) {
            return missing.isNotBegun() ? Failure.of(NOT_FOUND, "web.problem.notBegun") : ofStatus(NOT_FOUND);
        }
        if (thrown instanceof AuthenticationException) {
            return ofStatus(UNAUTHORIZED);
        }
        return headers.of(thrown).or(() -> requests.of(thrown)).orElseGet(() -> ofFramework(thrown));
    }

    private static Failure refused(Refusal refusal) {
        return Failure.of(
                        UNPROCESSABLE_ENTITY, refusal.key(), refusal.arguments().toArray())
                .on(refusal.facts());
    }

    /** The answer to a bare status, such as the container's own 404. */
    Failure ofStatus(HttpStatusCode status) {
        if (status.value() == PAYLOAD_TOO_LARGE.value()) {
            return UploadLimits.file();
        }
        int code = status.value();
        return Failure.of(
                status, "web.problem." + (NAMED.contains(code) ? code : status.is4xxClientError() ? 400 : 500));
    }

    private List<String> latest(StaleAggregate stale) {
        if (!(stale.id() instanceof Id thing)) {
            return List.of();
        }
        return latestActs.stream()
                .map(acts -> acts.of(thing))
                .flatMap(Optional::stream)
                .map(this::words)
                .toList();
    }

    private String words(LatestActs.LatestAct act) {
        return words.text("web.problem.latest", act.who(), words.time(act.at()), words.text("act." + act.act()));
    }

    private Failure ofFramework(Throwable thrown) {
        if (thrown instanceof BindException invalid) {
            return invalid(invalid.getBindingResult());
        }
        if (thrown instanceof MethodArgumentNotValidException invalid) {
            return invalid(invalid.getBindingResult());
        }
        if (thrown instanceof HandlerMethodValidationException invalid) {
            return Failure.of(UNPROCESSABLE_ENTITY, "web.problem.invalid").with(faults(invalid));
        }
        if (thrown instanceof MethodArgumentTypeMismatchException) {
            // In a path: it names nothing that exists.
            return ofStatus(NOT_FOUND);
        }
        if (thrown instanceof HttpRequestMethodNotSupportedException other && other.getSupportedMethods() != null) {
            String taken = String.join(", ", new TreeSet<>(List.of(other.getSupportedMethods())));
            return Failure.of(METHOD_NOT_ALLOWED, "web.problem.method", other.getMethod(), taken);
        }
        if (thrown instanceof ErrorResponse answer && !answer.getStatusCode().is5xxServerError()) {
            return ofStatus(answer.getStatusCode());
        }
        return DiskTrouble.isCauseOf(thrown) ? disk(thrown) : unforeseen(thrown);
    }

    private static Failure disk(Throwable thrown) {
        boolean full = DiskTrouble.isFull(thrown, null);
        return unavailable(full, full ? "web.problem.diskFull" : "web.problem.disk", thrown);
    }

    /** Whoever looks after Duban has to do something, and finds the reason in the log. */
    private static Failure unavailable(boolean noRoom, String key, Throwable thrown, Object... arguments) {
        String incident = IncidentNumber.next();
        LOG.error("incident {}", incident, thrown);
        return Failure.of(noRoom ? INSUFFICIENT_STORAGE : SERVICE_UNAVAILABLE, key, arguments)
                .under(incident);
    }

    private Failure unforeseen(Throwable thrown) {
        String incident = IncidentNumber.next();
        LOG.error("incident {}", incident, thrown);
        return ofStatus(INTERNAL_SERVER_ERROR).under(incident);
    }

    private Failure invalid(BindingResult result) {
        Class<?> form = result.getTarget() == null ? null : result.getTarget().getClass();
        List<Failure.Fault> faults = result.getAllErrors().stream()
                .map(error -> new Failure.Fault(field(error), fields.of(error, form)))
                .toList();
        return Failure.of(UNPROCESSABLE_ENTITY, "web.problem.invalid").with(faults);
    }

    private List<Failure.Fault> faults(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new Failure.Fault(
                                error instanceof ObjectError inBody
                                        ? field(inBody)
                                        : String.valueOf(
                                                result.getMethodParameter().getParameterName()),
                                fields.of(error, null))))
                .toList();
    }

    private static String field(ObjectError error) {
        return error instanceof FieldError field ? field.getField() : error.getObjectName();
    }
}
