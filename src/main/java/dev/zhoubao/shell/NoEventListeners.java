package dev.zhoubao.shell;

import java.util.Set;
import org.springframework.beans.factory.aot.BeanRegistrationExcludeFilter;
import org.springframework.beans.factory.support.RegisteredBean;
import org.springframework.context.annotation.AnnotationConfigUtils;

/** Leaves out, at build time, what looks through every bean for methods that listen to events: there are none. */
final class NoEventListeners implements BeanRegistrationExcludeFilter {

    private static final Set<String> LEFT_OUT = Set.of(
            AnnotationConfigUtils.EVENT_LISTENER_PROCESSOR_BEAN_NAME,
            AnnotationConfigUtils.EVENT_LISTENER_FACTORY_BEAN_NAME);

    @Override
    public boolean isExcludedFromAotProcessing(RegisteredBean bean) {
        return LEFT_OUT.contains(bean.getBeanName());
    }
}
