package io.duban.supervision.internal;

import io.duban.supervision.OrderSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OrderSettings.class)
class SupervisionConfiguration {}
