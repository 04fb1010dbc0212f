package io.duban.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All changes of rules. */
public interface RuleChanges {

    /** What the changes of a topic come to; read in every act, so it is kept at hand for a bounded time. */
    RuleBook book(RuleTopic topic);

    /** All of a topic and scope, also those taken back, in the order of their serials. */
    List<RuleChange> of(RuleTopic topic, RuleScope scope);

    /** Throws {@link io.duban.shared.Missing} when there is none that the filter lets through. */
    RuleChange get(RuleChangeId id, RuleFilter filter);

    /** Latest first, behind this one (null: from the first). */
    List<RuleChange> page(RuleFilter filter, @Nullable RuleChangeId after, int size);

    /** Throws {@link io.duban.shared.StaleAggregate} when another with its serial was added meanwhile. */
    void add(RuleChange change);

    /** Throws {@link io.duban.shared.StaleAggregate} when it was changed since it was read. */
    void save(RuleChange change);
}
