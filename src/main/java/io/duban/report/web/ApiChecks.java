package io.duban.report.web;

import io.duban.report.Fault;
import java.util.List;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindException;

/** Gives a caller of the API every fault at its field, as a form gives it to a person. */
final class ApiChecks {

    private ApiChecks() {}

    static void refuse(Object form, List<Fault> faults) throws BindException {
        BeanPropertyBindingResult errors = new BeanPropertyBindingResult(form, "form");
        ReportForm.reject(errors, faults);
        if (errors.hasErrors()) {
            throw new BindException(errors);
        }
    }
}
