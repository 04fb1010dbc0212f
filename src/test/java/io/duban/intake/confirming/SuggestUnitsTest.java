package io.duban.intake.confirming;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.organization.AddUnit;
import io.duban.organization.Newcomers;
import io.duban.organization.Tier;
import io.duban.organization.UnitDetails;
import io.duban.organization.UnitKind;
import io.duban.plan.Drafting;
import io.duban.shared.UnitId;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is suggested for names that stand for no unit, or for several. */
@DubanTest
class SuggestUnitsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TakeInDocument takeIn;

    @Autowired
    LookUpProposal lookUp;

    @Autowired
    SuggestUnits suggestUnits;

    @Test
    void suggestsGovernmentsForAllCitiesAndNobodyForTheDepartmentsConcerned() {
        Drafting drafting = new Drafting(context);
        UnitId city = government();
        ProposalId id = takeIn.text(drafting.office, "发展果园意见\n一、任务\n1.种树。补种果树。（责任单位：市林业局，各市人民政府、有关部门）", drafting.staff);

        Map<String, SuggestUnits.Suggestion> byName =
                suggestUnits.of(lookUp.view(id, drafting.staff).proposal().sheet()).stream()
                        .collect(Collectors.toMap(SuggestUnits.Suggestion::name, suggestion -> suggestion));

        assertThat(byName.get("各市人民政府").units()).contains(city);
        assertThat(byName.get("有关部门").collective()).isTrue();
        assertThat(byName.get("有关部门").units()).isEmpty();
    }

    private UnitId government() {
        String name = Newcomers.unique() + "市政府";
        return context.getBean(AddUnit.class)
                .add(new UnitDetails(null, name, name, UnitKind.GOVERNMENT, Tier.CITY, null), Newcomers.admin());
    }
}
