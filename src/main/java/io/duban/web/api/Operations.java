package io.duban.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.web.action.OutsideTransaction;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** What the operations of the API are called, and what each does in a few words. */
final class Operations {

    private final Properties summaries = Texts.read("operations.properties");

    /**
     * By the room and the method, {@code planCreate}, so that no number tells two apart; what is one operation for
     * bodies of several kinds says its name itself.
     */
    static String name(HandlerMethod handler) {
        Operation said = handler.getMethodAnnotation(Operation.class);
        return said == null || said.operationId().isEmpty() ? usual(handler) : said.operationId();
    }

    private static String usual(HandlerMethod handler) {
        String room = handler.getBeanType().getSimpleName().replaceFirst("(Api|Pages)$", "");
        String method = handler.getMethod().getName();
        return Character.toLowerCase(room.charAt(0))
                + room.substring(1)
                + Character.toUpperCase(method.charAt(0))
                + method.substring(1);
    }

    /** Whether it changes something and its answer is kept under the key that it was sent with. */
    static boolean isKept(HandlerMethod handler) {
        RequestMapping mapping = Objects.requireNonNull(
                AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class));
        return !List.of(mapping.method()).contains(RequestMethod.GET)
                && !handler.hasMethodAnnotation(OutsideTransaction.class);
    }

    /** Empty for what nobody has written a line about, which a test finds. */
    String summary(String name) {
        return summaries.getProperty(name, "");
    }

    /** Files beside this package's classes. */
    static final class Texts {

        private Texts() {}

        static Properties read(String file) {
            Properties read = new Properties();
            try (InputStream in = Objects.requireNonNull(Operations.class.getResourceAsStream(file), file);
                    Reader text = new InputStreamReader(in, UTF_8)) {
                read.load(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return read;
        }
    }
}
