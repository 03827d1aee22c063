"""Measures the product beside what a buyer would pick instead, in one run on one machine; never part of the tests."""
