package io.duban.task;

import io.duban.organization.WorkingDays;
import io.duban.plan.PlanId;
import io.duban.plan.Plans;
import io.duban.shared.BusinessTime;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Until when a unit is to sign that is asked today. */
@Component
class SigningDays {

    private final Plans plans;
    private final WorkingDays workingDays;
    private final Clock clock;

    SigningDays(Plans plans, WorkingDays workingDays, Clock clock) {
        this.plans = plans;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    LocalDate dueOn(PlanId plan) {
        int days = plans.calendar(plan).signWithinWorkingDays();
        return workingDays.calendar().plusWorkingDays(BusinessTime.today(clock), days);
    }
}
