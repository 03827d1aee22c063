"""The inbox of facts from terminals: checked, applied once, answered one by one."""
