"""The office: pages on which the network's staff run requests, draws, customers, terminals and each other."""
