package io.duban.supervision.web;

import io.duban.supervision.Rectification;

/** A rectification in a list, with the names it needs. */
record RectificationLine(Rectification rectification, String unitName, String taskNumber, String taskTitle) {}
