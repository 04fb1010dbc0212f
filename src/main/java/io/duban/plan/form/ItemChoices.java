package io.duban.plan.form;

import io.duban.organization.Unit;
import io.duban.organization.Units;
import io.duban.plan.Direction;
import io.duban.plan.IndicatorNature;
import io.duban.plan.ItemKind;
import io.duban.plan.LimitKind;
import io.duban.plan.Responsibility;
import io.duban.plan.TargetOperator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What may be chosen in the editor of an item. */
@Component
public class ItemChoices {

    private final Units units;

    ItemChoices(Units units) {
        this.units = units;
    }

    /** Under the names by which the fields of {@code plan/item-fields} ask for them. */
    public void into(Model model) {
        model.addAttribute("units", units());
        model.addAttribute("kinds", ItemKind.values());
        model.addAttribute("limitKinds", LimitKind.values());
        model.addAttribute("responsibilities", Responsibility.values());
        model.addAttribute("natures", IndicatorNature.values());
        model.addAttribute("directions", Direction.values());
        model.addAttribute("operators", TargetOperator.values());
    }

    /** Every open unit by its id, in the order of the tree. */
    public Map<String, String> units() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Unit unit : units.all()) {
            choices.put(unit.id().toString(), unit.name());
        }
        return choices;
    }
}
