package io.duban.web.problem;

import static org.springframework.http.HttpStatus.PAYLOAD_TOO_LARGE;

import io.duban.shared.Uploads;
import jakarta.servlet.MultipartConfigElement;
import java.util.Optional;
import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.http.Parameters.FailReason;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Bounds what the container reads of a request, and says which bound was passed: each has words and a limit of its own.
 */
@Configuration(proxyBeanMethods = false)
class UploadLimits {

    /** A file's name of 255 Chinese characters, percent-encoded, with what stands around it. */
    private static final int PART_HEADER = 8 * 1024;

    private static final int FIELDS_OF_AN_UPLOAD = 100;

    @Bean
    static MultipartConfigElement multipartConfig() {
        return new MultipartConfigElement("", Uploads.LARGEST_FILE, Uploads.LARGEST_REQUEST, 0);
    }

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> boundedRequests() {
        return factory -> factory.addConnectorCustomizers(UploadLimits::bound);
    }

    private static void bound(Connector connector) {
        connector.setMaxPartHeaderSize(PART_HEADER);
        connector.setMaxPartCount(FIELDS_OF_AN_UPLOAD);
        connector.setMaxParameterCount(Uploads.MOST_FIELDS);
        connector.setMaxPostSize((int) Uploads.LARGEST_FILE);
    }

    /** What the container says while it takes an upload apart; empty when it is not about a bound. */
    static Optional<Failure> exceeded(Throwable cause) {
        if (cause instanceof FileSizeLimitExceededException) {
            return Optional.of(file());
        }
        if (cause instanceof FileCountLimitExceededException) {
            return Optional.of(fields(FIELDS_OF_AN_UPLOAD));
        }
        if (cause instanceof SizeException size) {
            return Optional.of(
                    size.getPermittedSize() == Uploads.LARGEST_REQUEST
                            ? request()
                            : Failure.of(PAYLOAD_TOO_LARGE, "web.problem.fileName"));
        }
        return Optional.empty();
    }

    /** What the container says of a form's fields; empty when it is not about a bound. */
    static Optional<Failure> exceeded(FailReason reason) {
        return switch (reason) {
            case TOO_MANY_PARAMETERS -> Optional.of(fields(Uploads.MOST_FIELDS));
            case POST_TOO_LARGE ->
                Optional.of(Failure.of(PAYLOAD_TOO_LARGE, "web.problem.form", Uploads.LARGEST_FILE_MEGABYTES));
            default -> Optional.empty();
        };
    }

    static Failure file() {
        return Failure.of(PAYLOAD_TOO_LARGE, "web.problem.413", Uploads.LARGEST_FILE_MEGABYTES);
    }

    static Failure request() {
        return Failure.of(PAYLOAD_TOO_LARGE, "web.problem.request", Uploads.LARGEST_REQUEST_MEGABYTES);
    }

    private static Failure fields(int most) {
        return Failure.of(PAYLOAD_TOO_LARGE, "web.problem.fields", most);
    }
}
