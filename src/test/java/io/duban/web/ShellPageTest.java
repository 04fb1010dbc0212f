package io.duban.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DubanTest
class ShellPageTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void showsTheSignInPageToEverybodyInChinese() throws Exception {
        mvc.perform(get("/sign-in"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<html lang=\"zh-CN\"")))
                .andExpect(
                        content().string(containsString("<button type=\"submit\" class=\"btn btn-primary w-100\">登录")))
                .andExpect(content().string(not(containsString("shell-demo"))));
    }
}
