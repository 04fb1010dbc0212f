package io.duban.web.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Puts our words in the place of the container's own error pages, and of those of the firewall behind it. */
@Configuration(proxyBeanMethods = false)
class ContainerSettings {

    /** That the firewall lets through, wherever. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");

    /** Asked for late: the server is made before everything that the answers need. */
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> ownWords(
            @Lazy FailureAnswers answers, @Lazy Failures failures, @Lazy ObjectMapper json, ServerProperties server) {
        int kilobytes = (int) server.getMaxHttpRequestHeaderSize().toKilobytes();
        return factory -> factory.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.setErrorReportValveClass("");
            host.getPipeline().addValve(new RefusedByContainer(answers, failures, json, kilobytes));
        });
    }

    /** A header may say anything: whoever reads one, a converter or the log, must not be thrown at for it. */
    @Bean
    static HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderValues(value -> true);
        return firewall;
    }

    @Bean
    static RequestRejectedHandler rejected(FailureAnswers answers) {
        return (request, response, thrown) -> answers.writeAnyway(rejected(request.getMethod()), request, response);
    }

    private static Failure rejected(String method) {
        return METHODS.contains(method)
                ? Failure.of(HttpStatus.BAD_REQUEST, "web.problem.rejected")
                : Failure.of(HttpStatus.METHOD_NOT_ALLOWED, "web.problem.methodUnknown", method);
    }
}
