/** How text is measured, broken into lines and worded: widths, line breaks, messages. */
package org.lunheng.text;
