package io.duban.rules;

import io.duban.shared.BusinessTime;
import io.duban.shared.Horizon;
import io.duban.shared.StaleAggregate;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Whether a rule may be changed as somebody wants it; asked by the preview and by the change. */
@Component
class CheckedRule {

    private final ReadRules read;
    private final RuleChanges changes;
    private final Clock clock;

    CheckedRule(ReadRules read, RuleChanges changes, Clock clock) {
        this.read = read;
        this.changes = changes;
        this.clock = clock;
    }

    /** What holds before the change; refuses what {@link ChangeRule} refuses. */
    RuleInForce of(RuleRequest request) {
        LocalDate today = BusinessTime.today(clock);
        RuleInForce now = read.inForce(request.topic(), request.scope(), today);
        if (now.version() != request.version()) {
            throw new StaleAggregate(request.topic() + " " + request.scope());
        }
        if (now.planned() != null) {
            throw new RuleRefusal.AlreadyPlanned(now.planned().fromOn());
        }
        if (request.numbers() != null) {
            RuleCheck.of(request.topic(), request.numbers());
        } else if (request.scope().everyPlan()) {
            throw new RuleRefusal.NothingToFollow();
        }
        if (!request.from().isAfter(today)) {
            throw new RuleRefusal.TooSoon(today.plusDays(1));
        }
        if (request.from().isAfter(Horizon.from(today))) {
            throw new RuleRefusal.TooFar(Horizon.from(today));
        }
        boolean same = request.numbers() == null
                ? !now.own()
                : now.own() && now.numbers().equals(request.numbers());
        if (same || (request.scope().everyPlan() && now.numbers().equals(request.numbers()))) {
            throw new RuleRefusal.NothingChanged();
        }
        return now;
    }

    /** What would hold from the day on. */
    RuleNumbers after(RuleRequest request) {
        return request.numbers() == null ? changes.book(request.topic()).on(null, request.from()) : request.numbers();
    }
}
