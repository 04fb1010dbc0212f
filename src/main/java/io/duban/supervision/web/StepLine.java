package io.duban.supervision.web;

import io.duban.supervision.OrderStep;

/** A step of an order with the name of who took it. */
record StepLine(OrderStep step, String personName) {}
