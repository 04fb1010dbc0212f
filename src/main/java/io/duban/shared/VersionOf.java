package io.duban.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a handler that answers one thing as it stands. The version of the thing is the answer's ETag, and whatever changes
 * something at this address, or below it where no thing is nearer, takes it as If-Match.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface VersionOf {

    /** The thing, known by what stands in the handler's address, in its order. */
    Thing value();

    /** What has a version. */
    enum Thing {
        UNIT,
        /** The one working calendar, all years of it. */
        CALENDAR,
        PERSON,
        PLAN,
        /** Of a plan: the plan, then the item. */
        ITEM,
        TASK,
        /** Of a task: the task, then the year. */
        ANNUAL_PLAN,
        /** Of a task: the task, the year, then the unit. */
        UNIT_REPORT,
        /** Of a task: the task, then the year. */
        WHOLE_REPORT,
        /** Of a task: the task; the latest there is. */
        CLAIM,
        ORDER,
        CHANGE,
        RECTIFICATION,
        PROPOSAL,
        MODEL_DRAFT,
        /** Its topic, then for which plan. */
        RULE
    }
}
