package io.duban.rules.internal;

import io.duban.rules.RuleChangeId;
import io.duban.rules.RuleFilter;
import io.duban.rules.RuleTopic;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface RuleMapper {

    List<RuleRow> ofTopic(RuleTopic topic);

    List<RuleRow> of(RuleTopic topic, String scope);

    @Nullable
    RuleRow get(RuleChangeId id, RuleFilter filter);

    List<RuleRow> page(RuleFilter filter, @Nullable RuleChangeId after, int size);

    void insert(RuleRow row);

    int update(RuleRow row);
}
