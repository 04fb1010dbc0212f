package io.duban.web;

import jakarta.servlet.ServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.ExtendedServletRequestDataBinder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/**
 * Hands the page that comes back the form as far as it could be made. Spring makes it, without the fields that cannot
 * be read, and then tells the page that there is none: the rows of a table would be gone with all that was typed in
 * them.
 */
final class FormsComeBack extends RequestMappingHandlerAdapter {

    @Override
    protected InitBinderDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> binderMethods) {
        return new ServletRequestDataBinderFactory(binderMethods, getWebBindingInitializer()) {

            @Override
            protected ServletRequestDataBinder createBinderInstance(
                    @Nullable Object target, String name, NativeWebRequest request) {
                return new Binder(target, name);
            }
        };
    }

    private static final class Binder extends ExtendedServletRequestDataBinder {

        private @Nullable BindingResult ofWhatCouldBeMade;

        Binder(@Nullable Object target, String name) {
            super(target, name);
        }

        @Override
        public void construct(ServletRequest request) {
            super.construct(request);
            BindingResult refused = super.getBindingResult();
            if (getTarget() != null && refused.hasErrors()) {
                ofWhatCouldBeMade = new BeanPropertyBindingResult(getTarget(), getObjectName());
                ofWhatCouldBeMade.addAllErrors(refused);
            }
        }

        @Override
        public BindingResult getBindingResult() {
            return ofWhatCouldBeMade == null ? super.getBindingResult() : ofWhatCouldBeMade;
        }
    }
}
