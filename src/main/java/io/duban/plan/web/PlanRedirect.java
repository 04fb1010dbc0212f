package io.duban.plan.web;

import io.duban.plan.PlanId;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Post, redirect, get: leads to the plan, which says once what was done. */
final class PlanRedirect {

    private PlanRedirect() {}

    static String at(PlanId plan, String below, RedirectAttributes redirect, String what) {
        redirect.addFlashAttribute("done", "done.plan." + what);
        return "redirect:/plans/" + plan + below;
    }
}
