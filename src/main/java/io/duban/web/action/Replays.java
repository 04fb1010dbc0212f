package io.duban.web.action;

import static org.springframework.http.HttpStatus.CONFLICT;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.web.action.Answers.HandedOn;
import io.duban.web.problem.Failure;
import io.duban.web.problem.FailureAnswers;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives the first answer of an action again. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Replays {

    private final ObjectMapper json;
    private final FailureAnswers answers;

    Replays(ObjectMapper json, FailureAnswers answers) {
        this.json = json;
        this.answers = answers;
    }

    @ExceptionHandler
    Object again(AlreadyDone done, HttpServletRequest request) {
        KeptAnswer answer = done.answer();
        if (answer.location() != null && HttpStatusCode.valueOf(answer.status()).is3xxRedirection()) {
            return page(answer.location(), answer.body(), request);
        }
        if (answer.body() == null && answer.status() == 200) {
            // A page shown once, such as one with a new password, is not kept and cannot be shown again.
            return answers.answer(Failure.of(CONFLICT, "web.problem.alreadyDone"), request);
        }
        var response = ResponseEntity.status(answer.status()).header("Idempotency-Replayed", "true");
        if (answer.location() != null && answer.status() == HttpStatus.CREATED.value()) {
            response.location(URI.create(answer.location()));
        }
        return answer.body() == null
                ? response.build()
                : response.contentType(MediaType.APPLICATION_JSON).body(answer.body());
    }

    private ModelAndView page(String location, @Nullable String body, HttpServletRequest request) {
        HandedOn handedOn = body == null ? new HandedOn(Map.of(), Map.of()) : read(body);
        Objects.requireNonNull(RequestContextUtils.getOutputFlashMap(request)).putAll(handedOn.flash());
        return new ModelAndView(Answers.REDIRECT + location, handedOn.address());
    }

    private HandedOn read(String body) {
        try {
            return json.readValue(body, HandedOn.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that was written down cannot be read", e);
        }
    }
}
