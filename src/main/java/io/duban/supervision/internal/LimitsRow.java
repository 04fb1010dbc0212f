package io.duban.supervision.internal;

import io.duban.plan.PlanId;

record LimitsRow(PlanId planId, int yellowLag, int redLag, int milestoneDays) {}
