package io.duban.web.signin;

import static org.springframework.http.HttpStatus.FORBIDDEN;

import io.duban.web.CurrentPerson;
import io.duban.web.SignedIn;
import io.duban.web.problem.Caller;
import io.duban.web.problem.Failure;
import io.duban.web.problem.FailureAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whoever still has a password that somebody else gave goes nowhere but to the page that changes it. */
@Configuration(proxyBeanMethods = false)
class FirstPasswordGate implements HandlerInterceptor, WebMvcConfigurer {

    private final CurrentPerson current;
    private final FailureAnswers answers;

    FirstPasswordGate(CurrentPerson current, FailureAnswers answers) {
        this.current = current;
        this.answers = answers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .excludePathPatterns(SecuritySettings.OPEN)
                .excludePathPatterns("/password", "/api/password");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!current.signedIn().map(SignedIn::mustChange).orElse(false)) {
            return true;
        }
        if (Caller.of(request) == Caller.BROWSER) {
            response.sendRedirect(request.getContextPath() + "/password");
        } else {
            answers.write(Failure.of(FORBIDDEN, "web.problem.mustChange"), request, response);
        }
        return false;
    }
}
