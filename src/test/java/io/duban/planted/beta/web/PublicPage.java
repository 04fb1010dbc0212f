package io.duban.planted.beta.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page that everybody could call, with a handler that nothing can be put around. */
@Controller
public class PublicPage {

    @GetMapping("/test/planted")
    private String show() {
        return "none";
    }
}
