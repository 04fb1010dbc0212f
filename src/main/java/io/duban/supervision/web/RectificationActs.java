package io.duban.supervision.web;

import io.duban.supervision.DecideRectificationPlan;
import io.duban.supervision.ReportRectification;
import io.duban.supervision.SubmitRectificationPlan;
import io.duban.supervision.VerifyRectification;
import org.springframework.stereotype.Component;

/** What can be done to a rectification once something was found, for its page and for programs alike. */
@Component
record RectificationActs(
        SubmitRectificationPlan submit,
        DecideRectificationPlan decidePlan,
        ReportRectification report,
        VerifyRectification verify) {}
